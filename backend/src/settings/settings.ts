import { IsEmail, IsIn, IsInt, IsOptional, IsUrl, Length, Matches, Max, Min, ValidateIf } from 'class-validator';
import { IsKey, IsNoDefaultPassword, IsRoleList, IsRolesOfGroups } from './rules.js';

const url = (protocols: string[]) => ({ protocols, require_tld: false, require_protocol: true });
const provider = ({ AELWYD_OIDC_ISSUER }: Settings) => AELWYD_OIDC_ISSUER !== undefined;

/** Everything the server is told from outside, by the names of the environment. What each means: `about-settings.ts`. */
export class Settings {
  @IsOptional()
  @IsIn(['production', 'development', 'test'], { context: { en: 'must be production, development or test', cy: 'rhaid iddo fod yn production, development neu test' } })
  NODE_ENV?: string;

  @IsInt({ context: { en: 'must be a whole number from 0 to 65535', cy: 'rhaid iddo fod yn rhif cyfan o 0 i 65535' } })
  @Min(0)
  @Max(65_535)
  PORT = 3000;

  @Length(1, 255, { context: { en: 'must be an address of this machine', cy: 'rhaid iddo fod yn gyfeiriad ar y peiriant hwn' } })
  HOST = '127.0.0.1';

  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { context: { en: 'must start with postgresql://', cy: 'rhaid iddo ddechrau â postgresql://' } })
  @IsNoDefaultPassword()
  DATABASE_URL?: string;

  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { context: { en: 'must start with postgresql://', cy: 'rhaid iddo ddechrau â postgresql://' } })
  @IsNoDefaultPassword()
  DATABASE_OWNER_URL?: string;

  @IsOptional()
  @Matches(/^[\w.:/]+(\s*,\s*[\w.:/]+)*$/, { context: { en: 'must be addresses with commas between them', cy: 'rhaid iddo fod yn gyfeiriadau â choma rhyngddynt' } })
  TRUSTED_PROXIES?: string;

  @IsOptional()
  @Matches(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$))[^/\s]*$/, { context: { en: 'must start with https:// and have no path', cy: 'rhaid iddo ddechrau â https:// heb lwybr' } })
  AELWYD_ADDRESS?: string;

  @IsOptional()
  @IsUrl(url(['smtp', 'smtps']), { context: { en: 'must start with smtp:// or smtps://', cy: 'rhaid iddo ddechrau â smtp:// neu smtps://' } })
  AELWYD_SMTP_URL?: string;

  @IsOptional()
  @IsEmail({ require_tld: false }, { context: { en: 'must be an e-mail address', cy: 'rhaid iddo fod yn gyfeiriad e-bost' } })
  AELWYD_MAIL_FROM?: string;

  @IsOptional()
  @Matches(/^\S+:\d{1,5}$/, { context: { en: 'must be host:port, for example 127.0.0.1:3310', cy: 'rhaid iddo fod yn host:porth, er enghraifft 127.0.0.1:3310' } })
  AELWYD_CLAMD?: string;

  @ValidateIf(({ AELWYD_AUDIT_KEY, NODE_ENV }: Settings) => AELWYD_AUDIT_KEY !== undefined || NODE_ENV === 'production')
  @IsKey()
  AELWYD_AUDIT_KEY?: string;

  @IsOptional()
  @IsKey()
  AELWYD_AUDIT_NEXT_KEY?: string;

  @IsOptional()
  @Length(1, 4096, { context: { en: 'must be the name of a file', cy: 'rhaid iddo fod yn enw ffeil' } })
  AELWYD_AUDIT_CHECKPOINT?: string;

  @ValidateIf(({ AELWYD_SECRETS_KEY, NODE_ENV }: Settings) => AELWYD_SECRETS_KEY !== undefined || NODE_ENV === 'production')
  @IsKey()
  AELWYD_SECRETS_KEY?: string;

  @IsOptional()
  @IsKey()
  AELWYD_SECRETS_NEXT_KEY?: string;

  @IsInt({ context: { en: 'must be whole minutes from 1 to 240', cy: 'rhaid iddo fod yn funudau cyfan o 1 i 240' } })
  @Min(1)
  @Max(240)
  AELWYD_IDLE_MINUTES = 30;

  @IsInt({ context: { en: 'must be whole hours from 1 to 24', cy: 'rhaid iddo fod yn oriau cyfan o 1 i 24' } })
  @Min(1)
  @Max(24)
  AELWYD_SESSION_HOURS = 12;

  @IsInt({ context: { en: 'must be a whole number from 1 to 100', cy: 'rhaid iddo fod yn rhif cyfan o 1 i 100' } })
  @Min(1)
  @Max(100)
  AELWYD_SESSIONS_AT_ONCE = 10;

  @IsInt({ context: { en: 'must be a whole number from 60 to 100000', cy: 'rhaid iddo fod yn rhif cyfan o 60 i 100000' } })
  @Min(60)
  @Max(100_000)
  AELWYD_REQUESTS_A_MINUTE = 1200;

  @IsInt({ context: { en: 'must be whole days from 1 to 30', cy: 'rhaid iddo fod yn ddyddiau cyfan o 1 i 30' } })
  @Min(1)
  @Max(30)
  AELWYD_REVIEW_DAYS = 5;

  @IsRoleList()
  AELWYD_SECOND_FACTOR = 'all';

  @IsOptional()
  @Matches(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])\S+$/, { context: { en: 'must start with https://', cy: 'rhaid iddo ddechrau â https://' } })
  AELWYD_OIDC_ISSUER?: string;

  @ValidateIf(provider)
  @Length(1, 200, { context: { en: 'is needed with AELWYD_OIDC_ISSUER', cy: 'mae ei angen gydag AELWYD_OIDC_ISSUER' } })
  AELWYD_OIDC_CLIENT?: string;

  @ValidateIf(provider)
  @Length(16, 400, { context: { en: 'is needed with AELWYD_OIDC_ISSUER, 16 letters or more', cy: 'mae ei angen gydag AELWYD_OIDC_ISSUER, 16 llythyren neu fwy' } })
  AELWYD_OIDC_SECRET?: string;

  @ValidateIf(provider)
  @Matches(/^W06\d{6}$/, { context: { en: 'must be the GSS code of an authority, such as W06000001', cy: 'rhaid iddo fod yn god GSS awdurdod, fel W06000001' } })
  AELWYD_OIDC_AUTHORITY?: string;

  @IsOptional()
  @IsRolesOfGroups()
  AELWYD_OIDC_GROUPS?: string;

  @Length(1, 100, { context: { en: 'must be the name of a claim', cy: 'rhaid iddo fod yn enw hawliad' } })
  AELWYD_OIDC_GROUP_CLAIM = 'groups';

  @IsOptional()
  @Length(1, 200, { context: { en: 'must be a value of amr or acr', cy: 'rhaid iddo fod yn werth amr neu acr' } })
  AELWYD_OIDC_MFA?: string;

  @IsIn(['yes', 'no'], { context: { en: 'must be yes or no', cy: 'rhaid iddo fod yn yes neu no' } })
  AELWYD_OIDC_MAKES_ACCOUNTS = 'no';
}
