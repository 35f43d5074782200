import { IsInt, IsISO8601, IsNotEmpty, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import type { Bilingual } from '../../domain/indicators/figure.js';

const dateForm = /^\d{4}-\d\d-\d\d$/;

/** A date, with the words for an empty field and for what is no date. */
const IsDay = (empty: Bilingual, notReal: Bilingual) =>
  applyDecorators(IsISO8601({ strict: true }, { context: notReal }), Matches(dateForm, { context: notReal }), IsNotEmpty({ context: empty }));

/** A short text, with the words for an empty field. */
const IsShortText = (empty: Bilingual, most: number) =>
  applyDecorators(
    MaxLength(most, { context: { en: `Enter ${most} characters or fewer`, cy: `Rhowch ${most} nod neu lai` } }),
    Matches(/\S/, { context: empty }),
    IsString({ context: empty }),
  );

const notWhole = { en: 'The number must be a whole number from 1 to 9,999', cy: 'Rhaid i’r rhif fod yn rhif cyfan rhwng 1 a 9,999' };
const termDay = {
  first: { en: 'Enter the first day of the term', cy: 'Rhowch ddiwrnod cyntaf y tymor' },
  firstNotReal: { en: 'The first day of the term must be a real date', cy: 'Rhaid i ddiwrnod cyntaf y tymor fod yn ddyddiad go iawn' },
  last: { en: 'Enter the last day of the term', cy: 'Rhowch ddiwrnod olaf y tymor' },
  lastNotReal: { en: 'The last day of the term must be a real date', cy: 'Rhaid i ddiwrnod olaf y tymor fod yn ddyddiad go iawn' },
};

/** A number of the authority's own from a day on. */
export class SetLawNumberDto {
  @IsShortText({ en: 'Select a number', cy: 'Dewiswch rif' }, 100)
  code: string;

  @IsDay({ en: 'Enter the day it holds from', cy: 'Rhowch y diwrnod y mae’n dal ohono' }, { en: 'The day it holds from must be a real date', cy: 'Rhaid i’r diwrnod y mae’n dal ohono fod yn ddyddiad go iawn' })
  from: string;

  @IsInt({ context: notWhole })
  @Min(1, { context: notWhole })
  @Max(9999, { context: notWhole })
  value: number;

  @IsShortText({ en: 'Say why the number is set', cy: 'Dywedwch pam y caiff y rhif ei bennu' }, 500)
  because: string;
}

/** A term, or the part of one on either side of half-term: its first and last day. */
export class SetSchoolTermDto {
  @IsDay(termDay.first, termDay.firstNotReal)
  startedOn: string;

  @IsDay(termDay.last, termDay.lastNotReal)
  endedOn: string;
}

/** A bank holiday, and the day it was proclaimed. */
export class SetBankHolidayDto {
  @IsDay({ en: 'Enter the day of the bank holiday', cy: 'Rhowch ddiwrnod yr ŵyl banc' }, { en: 'The day of the bank holiday must be a real date', cy: 'Rhaid i ddiwrnod yr ŵyl banc fod yn ddyddiad go iawn' })
  heldOn: string;

  @IsShortText({ en: 'Enter the English name of the bank holiday', cy: 'Rhowch enw Saesneg yr ŵyl banc' }, 200)
  nameEn: string;

  @IsShortText({ en: 'Enter the Welsh name of the bank holiday', cy: 'Rhowch enw Cymraeg yr ŵyl banc' }, 200)
  nameCy: string;

  @IsDay({ en: 'Enter the day it was proclaimed', cy: 'Rhowch y diwrnod y’i cyhoeddwyd' }, { en: 'The day it was proclaimed must be a real date', cy: 'Rhaid i’r diwrnod y’i cyhoeddwyd fod yn ddyddiad go iawn' })
  proclaimedOn: string;
}
