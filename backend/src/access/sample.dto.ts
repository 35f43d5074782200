import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, Matches, MaxLength } from 'class-validator';

const noChildren = { en: 'Enter the references of the children, one on each line, 100 at most', cy: 'Rhowch gyfeirnodau’r plant, un ar bob llinell, 100 ar y mwyaf' };
const noDate = { en: 'Enter a date such as 2026-12-18', cy: 'Rhowch ddyddiad megis 2026-12-18' };
const date = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The children an inspector may look at, and for how long. It replaces the sample they had. */
export class ChooseSampleDto {
  @IsArray({ context: noChildren })
  @ArrayMinSize(1, { context: noChildren })
  @ArrayMaxSize(100, { context: noChildren })
  @IsString({ each: true, context: noChildren })
  @MaxLength(100, { each: true, context: noChildren })
  references: string[];

  @Matches(date, { context: noDate })
  startedOn: string;

  @Matches(date, { context: noDate })
  lastDay: string;
}
