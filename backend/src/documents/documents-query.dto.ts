import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { documentKinds } from '../domain/codes/document-kinds.js';
import { AskedPageDto } from '../http/asked-page.dto.js';
import { PageQueryDto } from '../jobs/jobs-query.dto.js';

const askKind = { en: 'Select a kind of document of the list', cy: 'Dewiswch fath o ddogfen o’r rhestr' };
const noVisit = { en: 'Enter the number of a visit', cy: 'Rhowch rif ymweliad' };
const noChild = { en: 'Say which child by the id of their record', cy: 'Nodwch pa blentyn yn ôl dynodydd ei gofnod' };
const askWords = { en: 'Enter the words to look for, in up to 200 letters', cy: 'Rhowch y geiriau i chwilio amdanynt, mewn hyd at 200 o lythrennau' };

/** Which documents of a child. */
export class DocumentsQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(documentKinds.map(({ code }) => code), { context: askKind })
  kind?: string;

  /** Those written about a visit. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ context: noVisit })
  @Min(1, { context: noVisit })
  @Max(2_147_483_647, { context: noVisit })
  visit?: number;
}

/** Words to look for in documents. They come in the body, so that names stand in no address and no log. */
export class FindDocumentsDto extends AskedPageDto {
  @Matches(/[\p{L}\p{N}]/u, { context: askWords })
  @MaxLength(200, { context: askWords })
  @IsString({ context: askWords })
  find: string;

  /** Public id of the child whose documents are meant; of all one may see where left out. */
  @IsOptional()
  @IsUUID(undefined, { context: noChild })
  child?: string;
}
