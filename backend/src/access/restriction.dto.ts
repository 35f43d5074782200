import { ArrayMaxSize, IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { codesOf, restrictionKinds } from './access-words.js';

const noReference = { en: 'Enter the child’s reference', cy: 'Rhowch gyfeirnod y plentyn' };
const noKind = { en: 'Select what kind of restriction it is', cy: 'Dewiswch pa fath o gyfyngiad ydyw' };
const noReason = { en: 'Say why the record is restricted', cy: 'Nodwch pam mae mynediad i’r cofnod wedi’i gyfyngu' };
const noDate = { en: 'Enter a date such as 2027-03-31', cy: 'Rhowch ddyddiad megis 2027-03-31' };
const noPeople = { en: 'Select who may open the record', cy: 'Dewiswch pwy gaiff agor y cofnod' };
const noVersion = { en: 'Say which version this changes', cy: 'Nodwch pa fersiwn y mae hyn yn ei newid' };

class PeopleDto {
  @IsArray({ context: noPeople })
  @ArrayMaxSize(100, { context: noPeople })
  @IsInt({ each: true, context: noPeople })
  @Min(1, { each: true, context: noPeople })
  @Max(2_147_483_647, { each: true, context: noPeople })
  cleared: number[];
}

/** Fewer people may open one child’s record from now on. */
export class RestrictDto extends PeopleDto {
  @IsString({ context: noReference })
  @MaxLength(100, { context: noReference })
  @IsNotEmpty({ context: noReference })
  reference: string;

  @IsIn(codesOf(restrictionKinds), { context: noKind })
  kind: string;

  @IsString({ context: noReason })
  @MaxLength(2000, { context: noReason })
  @MinLength(3, { context: noReason })
  reason: string;

  @Matches(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { context: noDate })
  reviewOn: string;
}

/** Who may open it, when it is looked at again, or that it ends and why. */
export class ChangeRestrictionDto extends PeopleDto {
  @Matches(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { context: noDate })
  reviewOn: string;

  @IsOptional()
  @IsString({ context: noReason })
  @MaxLength(2000, { context: noReason })
  @MinLength(3, { context: noReason })
  endedBecause?: string;

  @IsInt({ context: noVersion })
  @Min(1, { context: noVersion })
  @Max(2_147_483_647, { context: noVersion })
  version: number;
}
