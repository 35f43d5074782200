import { Transform, Type } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsInt, IsNotEmpty, IsObject, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { AskedPageDto } from '../http/asked-page.dto.js';

const noVersion = { en: 'Say which version of the record this changes', cy: 'Nodwch pa fersiwn o’r cofnod y mae hyn yn ei newid' };
const noValues = { en: 'Send the answers as texts, by field', cy: 'Anfonwch yr atebion fel testunau, fesul maes' };
const noReason = { en: 'Say why, in 1,000 characters or fewer', cy: 'Dywedwch pam, mewn 1,000 nod neu lai' };
const tooLong = { en: 'Type 100 characters or fewer', cy: 'Teipiwch 100 nod neu lai' };
const noCodes = { en: 'Send the codes that were confirmed', cy: 'Anfonwch y codau a gadarnhawyd' };

/** Leaves only objects whose members are all texts; anything else is told at the field. */
const texts = Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => {
  const given = obj[key];
  const isTexts = typeof given === 'object' && given !== null && !Array.isArray(given) && Object.values(given).every((text) => typeof text === 'string');
  return isTexts ? { ...given } : undefined;
});

/** The answers to the questions of a kind: the text of each by field. */
export class AnswersDto {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  @texts
  @IsObject({ context: noValues })
  values: Record<string, string>;
}

export class VersionedDto extends AnswersDto {
  @IsInt({ context: noVersion })
  @Min(1, { context: noVersion })
  @Max(2_147_483_647, { context: noVersion })
  version: number;
}

/** The open spell that ends on the day the new one begins. */
export class EndsDto extends VersionedDto {
  @IsString({ context: noVersion })
  @MaxLength(500, { context: noVersion })
  key: string;
}

/** A new row. */
export class AddRecordDto extends AnswersDto {
  /** Codes of warnings that are right as they are. */
  @IsOptional()
  @IsArray({ context: noCodes })
  @ArrayMaxSize(20, { context: noCodes })
  @IsString({ each: true, context: noCodes })
  confirmed?: string[];

  @IsOptional()
  @IsObject({ context: noValues })
  @ValidateNested()
  @Type(() => EndsDto)
  ends?: EndsDto;
}

/** What is corrected or filled in. */
export class ChangeRecordDto extends VersionedDto {
  /** Needed where something that was recorded changes. */
  @IsOptional()
  @IsString({ context: noReason })
  @MaxLength(1000, { context: noReason })
  reason?: string;

  @IsOptional()
  @IsArray({ context: noCodes })
  @ArrayMaxSize(20, { context: noCodes })
  @IsString({ each: true, context: noCodes })
  confirmed?: string[];
}

/** Why a row should never have been recorded. */
export class WithdrawRecordDto {
  @IsInt({ context: noVersion })
  @Min(1, { context: noVersion })
  @Max(2_147_483_647, { context: noVersion })
  version: number;

  @MaxLength(1000, { context: noReason })
  @IsString({ context: noReason })
  @IsNotEmpty({ context: { en: 'Say why this was recorded in error', cy: 'Dywedwch pam y cofnodwyd hwn ar gam' } })
  reason: string;
}

/** Which rows of a kind are looked for. It comes in the body, so that names stand in no address and no log. */
export class FindRecordsDto extends AskedPageDto {
  /** Part of a name, for carers, homes and staff. */
  @IsString({ context: tooLong })
  @MaxLength(100, { context: tooLong })
  find: string;
}
