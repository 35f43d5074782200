import { IsBoolean, IsIn, IsInt, IsISO8601, IsNotEmpty, IsOptional, Matches, Max, Min, ValidateIf } from 'class-validator';
import { notAloneReasons } from '../domain/codes/not-alone-reasons.js';

const emptyDate = { en: 'Enter the date of the visit', cy: 'Rhowch ddyddiad yr ymweliad' };
const wrongDate = { en: 'Date of the visit must be a real date', cy: 'Rhaid i ddyddiad yr ymweliad fod yn ddyddiad go iawn' };
const noVersion = { en: 'Say which version of the visit this changes', cy: 'Nodwch pa fersiwn o’r ymweliad y mae hyn yn ei newid' };

/** The day of a visit. */
class VisitDayDto {
  // The rule written first is the one whose words are shown last.
  @IsISO8601({ strict: true }, { context: wrongDate })
  @Matches(/^\d{4}-\d\d-\d\d$/, { context: wrongDate })
  @IsNotEmpty({ context: emptyDate })
  visitedOn: string;
}

/** The day a visit was really made on, and the version of it that was changed. */
export class MoveVisitDto extends VisitDayDto {
  @IsInt({ context: noVersion })
  @Min(1, { context: noVersion })
  @Max(2_147_483_647, { context: noVersion })
  version: number;
}

/** A statutory visit that was made. */
export class RecordVisitDto extends VisitDayDto {
  @IsBoolean({ context: { en: 'Select whether you saw the child', cy: 'Dewiswch a welsoch chi’r plentyn' } })
  seen: boolean;

  @ValidateIf(({ seen }: RecordVisitDto) => seen)
  @IsBoolean({ context: { en: 'Select whether you saw the child alone', cy: 'Dewiswch a welsoch chi’r plentyn ar ei ben ei hun' } })
  seenAlone?: boolean;

  @ValidateIf(({ seen, seenAlone }: RecordVisitDto) => seen && seenAlone === false)
  @IsIn(notAloneReasons.map(({ code }) => code), {
    context: { en: 'Select why you did not see the child alone', cy: 'Dewiswch pam na welsoch chi’r plentyn ar ei ben ei hun' },
  })
  notAloneReason?: string;

  @IsOptional()
  @IsBoolean({ context: { en: 'Select whether the child’s well-being is safeguarded', cy: 'Dewiswch a yw llesiant y plentyn wedi’i ddiogelu' } })
  wellBeingSafeguarded?: boolean;
}
