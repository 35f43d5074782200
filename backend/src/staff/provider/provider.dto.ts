import { IsBoolean, IsOptional, IsString, Length, Matches } from 'class-validator';

const again = { en: 'Start again with your organisation’s sign-in', cy: 'Dechreuwch eto gyda mewngofnodi eich sefydliad' };

export class AskProviderDto {
  /** Somebody signed in has to show again that it is them. */
  @IsOptional()
  @IsBoolean({ context: again })
  again?: boolean;
}

/** What the provider itself sends when somebody signed out there (OpenID Connect Back-Channel Logout 1.0). */
export class ProviderLogoutDto {
  @Matches(/^[\w-]+\.[\w-]+\.[\w-]+$/, { context: { en: 'must be a logout token', cy: 'rhaid iddo fod yn docyn allgofnodi' } })
  @Length(20, 8000, { context: { en: 'must be a logout token', cy: 'rhaid iddo fod yn docyn allgofnodi' } })
  logout_token: string;
}

/** What the provider sent the browser back with. */
export class ProviderAnswerDto {
  @IsString({ context: again })
  @Length(20, 100, { context: again })
  flowId: string;

  /** The query of the address the browser came back to. */
  @Matches(/^\?[\x21-\x7e]{1,4000}$/, { context: again })
  query: string;
}
