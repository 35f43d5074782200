import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { documentKinds } from '../domain/codes/document-kinds.js';
import { PageQueryDto } from '../jobs/jobs-query.dto.js';

const askKind = { en: 'Select a kind of document of the list', cy: 'Dewiswch fath o ddogfen o’r rhestr' };
const askWords = { en: 'Enter the words to look for, in up to 200 letters', cy: 'Rhowch y geiriau i chwilio amdanynt, mewn hyd at 200 o lythrennau' };

/** Which documents of a child. */
export class DocumentsQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(documentKinds.map(({ code }) => code), { context: askKind })
  kind?: string;
}

/** Words to look for in documents. */
export class FindDocumentsQueryDto extends PageQueryDto {
  @Matches(/[\p{L}\p{N}]/u, { context: askWords })
  @MaxLength(200, { context: askWords })
  @IsString({ context: askWords })
  find: string;
}
