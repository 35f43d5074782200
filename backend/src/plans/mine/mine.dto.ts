import { IsArray, IsBoolean, IsIn, IsOptional, IsString } from 'class-validator';
import { type ChildDocument, childDocuments } from '../../domain/plans/told-to-child.js';
import { Dated, MaySay, ReadAs, Said } from '../plan-fields.js';

const whichDocument = { en: 'Select what to tell', cy: 'Dewiswch beth i’w adrodd' };

/** Which document is asked for; My plan where nothing is said. */
export class MineQueryDto {
  @IsOptional()
  @IsIn(childDocuments, { context: whichDocument })
  document?: ChildDocument;
}

/** A version to be told from the record. */
export class TellMineDto {
  @IsOptional()
  @IsIn(childDocuments, { context: whichDocument })
  document?: ChildDocument;

  @IsIn(['picture', 'short', 'full'], { context: { en: 'Select the reading level', cy: 'Dewiswch y lefel ddarllen' } })
  level: 'picture' | 'short' | 'full';

  @IsIn(['cy', 'en'], { context: { en: 'Select the language', cy: 'Dewiswch yr iaith' } })
  language: 'cy' | 'en';
}

/** The text as somebody made it the child's, and the headings they have not read yet. */
export class ChangeMineDto {
  @Said({ en: 'Write the plan', cy: 'Ysgrifennwch y cynllun' }, 12_000)
  body: string;

  @IsArray()
  @IsString({ each: true })
  toCheck: string[];

  @IsOptional()
  @IsBoolean({ context: { en: 'Select whether it is safe to have at home', cy: 'Dewiswch a yw’n ddiogel ei gael gartref' } })
  safeAtHome: boolean | null;

  @MaySay(200)
  keptWith: string | null;

  @ReadAs()
  version: number;
}

/** Given and explained: when, by whom, how, and what the child said. */
export class GiveMineDto {
  @Dated({ en: 'Enter the date it was given', cy: 'Rhowch y dyddiad y’i rhoddwyd' })
  givenOn: string;

  @Said({ en: 'Enter who gave it', cy: 'Rhowch bwy a’i rhoddodd' }, 200)
  givenBy: string;

  @Said({ en: 'Say how it was given and explained', cy: 'Dywedwch sut y cafodd ei roi a’i esbonio' }, 600)
  givenHow: string;

  @IsBoolean({ context: { en: 'Select whether it was explained', cy: 'Dewiswch a gafodd ei esbonio' } })
  explained: boolean;

  @MaySay(2000)
  saidBack: string | null;

  @ReadAs()
  version: number;
}
