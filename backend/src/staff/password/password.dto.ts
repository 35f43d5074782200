import { IsEmail, IsNotEmpty, IsString, Length, MaxLength } from 'class-validator';
import { LONGEST } from './password-rules.js';

const askEmail = { en: 'Enter your e-mail address', cy: 'Rhowch eich cyfeiriad e-bost' };
const askPassword = { en: 'Enter your password', cy: 'Rhowch eich cyfrinair' };
const askNew = { en: 'Enter a new password, no longer than 200 characters', cy: 'Rhowch gyfrinair newydd, heb fod yn hwy na 200 nod' };

/** A password in the place of another. */
export class ChangePasswordDto {
  @IsString({ context: askPassword })
  @IsNotEmpty({ context: askPassword })
  @MaxLength(LONGEST, { context: askPassword })
  current: string;

  @IsString({ context: askNew })
  @Length(1, LONGEST, { context: askNew })
  chosen: string;
}

/** Whose password is forgotten. */
export class ForgottenPasswordDto {
  @IsEmail({}, { context: askEmail })
  @MaxLength(254, { context: askEmail })
  email: string;
}

/** A password chosen by the link of a mail. */
export class ChoosePasswordDto {
  @IsString({ context: { en: 'Open the link again', cy: 'Agorwch y ddolen eto' } })
  @Length(20, 100, { context: { en: 'Open the link again', cy: 'Agorwch y ddolen eto' } })
  token: string;

  @IsString({ context: askNew })
  @Length(1, LONGEST, { context: askNew })
  chosen: string;
}
