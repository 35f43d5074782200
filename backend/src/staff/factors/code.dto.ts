import { Matches } from 'class-validator';

/** The code an authenticator app shows. */
export class CodeDto {
  @Matches(/^\s*\d{3}\s?\d{3}\s*$/, { context: { en: 'Enter the 6 digits your app shows', cy: 'Rhowch y 6 digid y mae eich ap yn eu dangos' } })
  code: string;
}
