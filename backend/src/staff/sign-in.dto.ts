import { IsEmail, IsNotEmpty, IsString, MaxLength } from 'class-validator';

const askEmail = { en: 'Enter your e-mail address', cy: 'Rhowch eich cyfeiriad e-bost' };
const askPassword = { en: 'Enter your password', cy: 'Rhowch eich cyfrinair' };

/** What signing in asks. */
export class SignInDto {
  @IsEmail({}, { context: askEmail })
  @MaxLength(254, { context: askEmail })
  email: string;

  @IsString({ context: askPassword })
  @IsNotEmpty({ context: askPassword })
  @MaxLength(200, { context: askPassword })
  password: string;
}
