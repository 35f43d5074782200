import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

const askPassword = { en: 'Enter your password', cy: 'Rhowch eich cyfrinair' };
const askCode = { en: 'Enter the code', cy: 'Rhowch y cod' };

/** With what somebody signed in shows again that it is them. */
export class ProofDto {
  @IsString({ context: askPassword })
  @IsNotEmpty({ context: askPassword })
  @MaxLength(200, { context: askPassword })
  password: string;

  /** Where their account has an authenticator; a recovery code does as well. */
  @IsOptional()
  @IsString({ context: askCode })
  @MaxLength(50, { context: askCode })
  code?: string;
}
