import { IsBoolean, IsIn, IsISO8601, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { preferredLanguages } from '../domain/codes/preferred-languages.js';
import { sexes } from '../domain/codes/sexes.js';

const tooLong = { en: 'Enter 100 characters or fewer', cy: 'Rhowch 100 nod neu lai' };
const noForename = { en: 'Enter the child’s first names', cy: 'Rhowch enwau cyntaf y plentyn' };
const noSurname = { en: 'Enter the child’s surname', cy: 'Rhowch gyfenw’r plentyn' };
const noBirth = { en: 'Enter the date of birth', cy: 'Rhowch y dyddiad geni' };
const wrongBirth = { en: 'Date of birth must be a real date', cy: 'Rhaid i’r dyddiad geni fod yn ddyddiad go iawn' };
const wrongNhs = { en: 'Enter an NHS number of 10 digits', cy: 'Rhowch rif GIG o 10 digid' };
const wrongUpn = { en: 'Enter a UPN of 13 characters', cy: 'Rhowch UPN o 13 nod' };

/** Who a child is, as far as duplicates are looked for by it. The rule written first is the one whose words are shown last. */
export class WhoDto {
  @MaxLength(100, { context: tooLong })
  @Matches(/\S/, { context: noForename })
  @IsString({ context: noForename })
  forenames: string;

  @MaxLength(100, { context: tooLong })
  @Matches(/\S/, { context: noSurname })
  @IsString({ context: noSurname })
  surname: string;

  @IsISO8601({ strict: true }, { context: wrongBirth })
  @Matches(/^\d{4}-\d\d-\d\d$/, { context: wrongBirth })
  @IsNotEmpty({ context: noBirth })
  dateOfBirth: string;

  @IsOptional()
  @Matches(/^(\d ?){10}$/, { context: wrongNhs })
  nhsNumber?: string;

  @IsOptional()
  @Matches(/^[A-Za-z]\d{11}[0-9A-Za-z]$/, { context: wrongUpn })
  upn?: string;
}

/** A child to create. Of an unborn child the date of birth is the day they are expected. */
export class CreateChildDto extends WhoDto {
  @IsOptional()
  @MaxLength(100, { context: tooLong })
  @IsString({ context: tooLong })
  knownAs?: string;

  @IsOptional()
  @IsBoolean({ context: { en: 'Select whether the child is not born yet', cy: 'Dewiswch a yw’r plentyn heb ei eni eto' } })
  unborn?: boolean;

  @IsOptional()
  @IsBoolean({ context: { en: 'Select whether the date of birth is estimated', cy: 'Dewiswch ai amcangyfrif yw’r dyddiad geni' } })
  dateOfBirthEstimated?: boolean;

  @IsOptional()
  @IsIn(sexes.map(({ code }) => code), { context: { en: 'Select the child’s sex', cy: 'Dewiswch ryw’r plentyn' } })
  sex?: string;

  @IsOptional()
  @IsIn(preferredLanguages.map(({ code }) => code), { context: { en: 'Select the preferred language', cy: 'Dewiswch y dewis iaith' } })
  preferredLanguage?: string;

  /** True once the person has seen who may be the same child, and says it is nobody of them. */
  @IsOptional()
  @IsBoolean({ context: { en: 'Say whether this is one of the children shown', cy: 'Nodwch ai un o’r plant a ddangosir yw hwn' } })
  isNobodyKnown?: boolean;
}
