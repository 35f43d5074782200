import { IsInt, Matches, Max, Min } from 'class-validator';

const noAway = { en: 'Select who is away', cy: 'Dewiswch pwy sydd i ffwrdd' };
const noCover = { en: 'Select who does their work', cy: 'Dewiswch pwy sy’n gwneud eu gwaith' };
const noDate = { en: 'Enter a date such as 2026-12-18', cy: 'Rhowch ddyddiad megis 2026-12-18' };
const date = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Who does whose work, from a day up to and including another. */
export class SetCoverDto {
  @IsInt({ context: noAway })
  @Min(1, { context: noAway })
  @Max(2_147_483_647, { context: noAway })
  coveredStaffNo: number;

  @IsInt({ context: noCover })
  @Min(1, { context: noCover })
  @Max(2_147_483_647, { context: noCover })
  coveringStaffNo: number;

  @Matches(date, { context: noDate })
  startedOn: string;

  @Matches(date, { context: noDate })
  lastDay: string;
}
