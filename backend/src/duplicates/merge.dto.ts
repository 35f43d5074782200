import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';

const noChild = { en: 'Say which record', cy: 'Nodwch pa gofnod' };
const noReason = { en: 'Say why, in 10 characters or more', cy: 'Nodwch pam, mewn 10 nod neu fwy' };
const tooLong = { en: 'Enter 500 characters or fewer', cy: 'Rhowch 500 nod neu lai' };
const noChoice = { en: 'Say whose rows stand', cy: 'Nodwch resi pa gofnod sy’n sefyll' };

/** Two records of one child: the one that stays, and the one whose rows it gets. */
export class TwoRecordsDto {
  @IsUUID('all', { context: noChild })
  stays: string;

  @IsUUID('all', { context: noChild })
  goes: string;
}

/** Whose rows stand where two cannot, for a table of the preview. */
export class ChoiceDto {
  @Matches(/^[a-z_]+\.[a-z_]+$/, { context: noChoice })
  table: string;

  @IsIn(['stays', 'goes'], { context: noChoice })
  stands: string;
}

export class MergeDto extends TwoRecordsDto {
  @MaxLength(500, { context: tooLong })
  @Matches(/(\S\s*){10}/, { context: noReason })
  @IsString({ context: noReason })
  because: string;

  @IsOptional()
  @IsObject({ each: true, context: noChoice })
  @ValidateNested({ each: true })
  @Type(() => ChoiceDto)
  @ArrayMaxSize(50, { context: noChoice })
  @IsArray({ context: noChoice })
  choices?: ChoiceDto[];
}

export class UndoMergeDto {
  @MaxLength(500, { context: tooLong })
  @Matches(/(\S\s*){10}/, { context: noReason })
  @IsString({ context: noReason })
  because: string;
}
