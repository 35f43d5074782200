import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { codesOf, outcomes } from './access-words.js';

const noOutcome = { en: 'Select what you found', cy: 'Dewiswch beth a ganfuoch' };
const noNote = { en: 'Say what you found out', cy: 'Nodwch beth a ganfuoch chi' };

/** What was found when a use of a record was looked at. */
export class ReviewDto {
  @IsIn(codesOf(outcomes), { context: noOutcome })
  outcome: string;

  @IsString({ context: noNote })
  @MaxLength(2000, { context: noNote })
  @MinLength(3, { context: noNote })
  note: string;
}
