import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsEmail, IsIn, IsInt, IsISO8601, IsOptional, IsString, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { AskedPageDto } from '../../http/asked-page.dto.js';
import { type Role, roles } from '../roles.js';

const askName = { en: 'Enter their name', cy: 'Rhowch eu henw' };
const askEmail = { en: 'Enter their e-mail address', cy: 'Rhowch eu cyfeiriad e-bost' };
const askRoles = { en: 'Select one role or more', cy: 'Dewiswch un rôl neu fwy' };
const askTeam = { en: 'Enter the name of a team, no longer than 100 characters', cy: 'Rhowch enw tîm, heb fod yn hwy na 100 nod' };
const askDay = { en: 'Enter a day', cy: 'Rhowch ddiwrnod' };
const askLanguage = { en: 'Select English or Welsh', cy: 'Dewiswch Gymraeg neu Saesneg' };
const askVersion = { en: 'Open the account again', cy: 'Agorwch y cyfrif eto' };
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Whose account is looked for. It comes in the body, so that names stand in no address and no log. */
export class FindAccountsDto extends AskedPageDto {
  /** Part of a name or an e-mail. Not kept in the audit log. */
  @IsString({ context: askName })
  @MaxLength(100, { context: askName })
  find: string;
}

/** The roles of an account, and the days between which it is open. */
export class AccountRightsDto {
  @IsArray({ context: askRoles })
  @ArrayMinSize(1, { context: askRoles })
  @ArrayMaxSize(roles.length, { context: askRoles })
  @ArrayUnique({ context: askRoles })
  @IsIn(roles, { each: true, context: askRoles })
  roles: Role[];

  /** First and last day; an inspector has both. */
  @IsOptional()
  @IsISO8601({ strict: true }, { context: askDay })
  @Matches(day, { context: askDay })
  opensOn?: string;

  @IsOptional()
  @IsISO8601({ strict: true }, { context: askDay })
  @Matches(day, { context: askDay })
  closesOn?: string;
}

/** Somebody who is to sign in. */
export class AddAccountDto extends AccountRightsDto {
  @IsString({ context: askName })
  @Length(1, 200, { context: askName })
  name: string;

  @IsEmail({}, { context: askEmail })
  @MaxLength(254, { context: askEmail })
  email: string;

  /** Whose children they see; makes their row among the staff where they have none. */
  @IsOptional()
  @IsString({ context: askTeam })
  @MaxLength(100, { context: askTeam })
  team?: string;

  @IsIn(['en', 'cy'], { context: askLanguage })
  language: 'en' | 'cy';
}

export class VersionDto {
  @IsInt({ context: askVersion })
  @Min(1, { context: askVersion })
  @Max(2_147_483_647, { context: askVersion })
  version: number;
}

export class ChangeRightsDto extends AccountRightsDto {
  @IsInt({ context: askVersion })
  @Min(1, { context: askVersion })
  @Max(2_147_483_647, { context: askVersion })
  version: number;
}
