import { applyDecorators } from '@nestjs/common';
import { IsInt, IsISO8601, IsNotEmpty, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import type { Bilingual } from '../domain/indicators/figure.js';

const wrongDay: Bilingual = { en: 'Enter a real date', cy: 'Rhowch ddyddiad go iawn' };
const wrongScore: Bilingual = { en: 'Select a number from 0 to 10, or not sure yet', cy: 'Dewiswch rif o 0 i 10, neu ddim yn siŵr eto' };
const noVersion: Bilingual = { en: 'Say which version this changes', cy: 'Nodwch pa fersiwn y mae hyn yn ei newid' };
const tooLong = (most: number): Bilingual => ({ en: `This must be ${most.toLocaleString('en-GB')} characters or fewer`, cy: `Rhaid i hyn fod yn ${most.toLocaleString('en-GB')} nod neu lai` });

/** A text that has to be there; the rule written first is the one whose words are shown last. */
export const Said = (missing: Bilingual, most = 2000) => applyDecorators(MaxLength(most, { context: tooLong(most) }), Matches(/\S/, { context: missing }), IsNotEmpty({ context: missing }));

/** A text that may be left empty: null or ''. */
export const MaySay = (most = 5000) => applyDecorators(IsOptional(), IsString({ context: tooLong(most) }), MaxLength(most, { context: tooLong(most) }));

/** An ISO date. */
export const Dated = (missing: Bilingual) => applyDecorators(IsISO8601({ strict: true }, { context: wrongDay }), Matches(/^\d{4}-\d\d-\d\d$/, { context: wrongDay }), IsNotEmpty({ context: missing }));

/** An ISO date, or null. */
export const MayBeDated = () => applyDecorators(IsOptional(), IsISO8601({ strict: true }, { context: wrongDay }), Matches(/^\d{4}-\d\d-\d\d$/, { context: wrongDay }));

/** 0 to 10, or null for not sure yet. */
export const Scored = (missing: Bilingual = wrongScore) =>
  applyDecorators(ValidateIf((_, value) => value !== null), Max(10, { context: wrongScore }), Min(0, { context: wrongScore }), IsInt({ context: missing }));

/** The version that was read; what was changed since is told with the refusal. */
export const ReadAs = () => applyDecorators(Max(2_147_483_647, { context: noVersion }), Min(0, { context: noVersion }), IsInt({ context: noVersion }));
