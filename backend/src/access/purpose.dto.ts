import { IsIn } from 'class-validator';
import { codesOf, purposes } from './access-words.js';

/** Why somebody looks at a child who is not theirs. */
export class PurposeDto {
  @IsIn(codesOf(purposes), { context: { en: 'Select why you are looking at this record', cy: 'Dewiswch pam rydych yn edrych ar y cofnod hwn' } })
  purpose: string;
}
