import { IsBoolean, IsIn, IsInt, IsISO8601, IsNotEmpty, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { Transform } from 'class-transformer';
import { documentKinds } from '../domain/codes/document-kinds.js';
import { documentLanguages } from '../domain/codes/document-languages.js';
import { retentionBases } from '../domain/codes/retention-bases.js';

const titleWords = { en: 'Enter what the document is, in up to 200 letters', cy: 'Nodwch beth yw’r ddogfen, mewn hyd at 200 o lythrennau' };
const dateEmpty = { en: 'Enter the date on the document', cy: 'Rhowch y dyddiad sydd ar y ddogfen' };
const dateWrong = { en: 'Date on the document must be a real date', cy: 'Rhaid i’r dyddiad ar y ddogfen fod yn ddyddiad go iawn' };
const untilWrong = { en: 'Enter the last day it is kept', cy: 'Rhowch y diwrnod olaf y caiff ei chadw' };
const fromWrong = { en: 'Who it came from must be 200 letters or fewer', cy: 'Rhaid i’r sawl y daeth oddi wrtho fod yn 200 o lythrennau neu lai' };
const typedWrong = { en: 'What is written must be 20,000 letters or fewer', cy: 'Rhaid i’r hyn a ysgrifennwyd fod yn 20,000 o lythrennau neu lai' };
const visitWrong = { en: 'Select a visit of this child', cy: 'Dewiswch ymweliad o’r plentyn hwn' };
const noVersion = { en: 'Say which version of the document this changes', cy: 'Nodwch pa fersiwn o’r ddogfen y mae hyn yn ei newid' };
const noReason = { en: 'Say why, in up to 1,000 letters', cy: 'Nodwch pam, mewn hyd at 1,000 o lythrennau' };
/** A form that carries a file carries everything else as text. */
const said = ({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value);
const nothing = ({ value }: { value: unknown }) => (value === '' ? undefined : value);
const codesOf = (list: readonly { code: string }[]) => list.map(({ code }) => code);

/** What is said of a document of a child. */
export class DocumentDto {
  @IsIn(codesOf(documentKinds), { context: { en: 'Select what kind of document it is', cy: 'Dewiswch pa fath o ddogfen ydyw' } })
  kind: string;

  @Matches(/\S/, { context: titleWords })
  @MaxLength(200, { context: titleWords })
  @IsString({ context: titleWords })
  title: string;

  @IsISO8601({ strict: true }, { context: dateWrong })
  @Matches(/^[12]\d{3}-\d\d-\d\d$/, { context: dateWrong })
  @IsNotEmpty({ context: dateEmpty })
  datedOn: string;

  @Transform(nothing)
  @IsOptional()
  @IsIn(codesOf(documentLanguages), { context: { en: 'Select the language it is written in', cy: 'Dewiswch yr iaith y mae wedi’i hysgrifennu ynddi' } })
  language?: string;

  @Transform(nothing)
  @IsOptional()
  @MaxLength(200, { context: fromWrong })
  @IsString({ context: fromWrong })
  receivedFrom?: string;

  @Transform(({ value }) => said({ value: nothing({ value }) }))
  @IsOptional()
  @IsBoolean({ context: { en: 'Select whether the child has seen it', cy: 'Dewiswch a yw’r plentyn wedi’i gweld' } })
  seenByChild?: boolean;

  @Transform(nothing)
  @IsOptional()
  @MaxLength(20_000, { context: typedWrong })
  @IsString({ context: typedWrong })
  typedWords?: string;

  @Transform(({ value }) => (typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : nothing({ value })))
  @IsOptional()
  @IsInt({ context: visitWrong })
  @Min(1, { context: visitWrong })
  @Max(2_147_483_647, { context: visitWrong })
  visitNo?: number;

  @IsIn(codesOf(retentionBases), { context: { en: 'Select why it is kept', cy: 'Dewiswch pam y caiff ei chadw' } })
  retentionBasis: string;

  @Transform(nothing)
  @ValidateIf(({ retentionBasis, retainUntil }: DocumentDto) => retentionBasis === 'until-a-date' || (retainUntil !== undefined && retainUntil !== null))
  @IsISO8601({ strict: true }, { context: untilWrong })
  @Matches(/^[12]\d{3}-\d\d-\d\d$/, { context: untilWrong })
  retainUntil?: string;
}

/** A document recorded in error, and why. */
export class WithdrawDocumentDto {
  @IsInt({ context: noVersion })
  @Min(1, { context: noVersion })
  @Max(2_147_483_647, { context: noVersion })
  version: number;

  @Matches(/\S/, { context: noReason })
  @MaxLength(1000, { context: noReason })
  @IsString({ context: noReason })
  reason: string;
}
