import { IsEmail, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

const askEmail = { en: 'Enter your e-mail address', cy: 'Rhowch eich cyfeiriad e-bost' };
const askPassword = { en: 'Enter your password', cy: 'Rhowch eich cyfrinair' };
const askCode = { en: 'Enter the code', cy: 'Rhowch y cod' };

/** What signing in asks. */
export class SignInDto {
  @IsEmail({}, { context: askEmail })
  @MaxLength(254, { context: askEmail })
  email: string;

  @IsString({ context: askPassword })
  @IsNotEmpty({ context: askPassword })
  @MaxLength(200, { context: askPassword })
  password: string;

  /** Of the authenticator app, or a recovery code; asked for with the problem `code-needed`. */
  @IsOptional()
  @IsString({ context: askCode })
  @MaxLength(50, { context: askCode })
  code?: string;
}
