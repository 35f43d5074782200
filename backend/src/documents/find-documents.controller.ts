import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { FindDocumentsDto } from './documents-query.dto.js';
import { DocumentsFoundView } from './documents-view.js';
import { FindDocumentsService } from './find-documents.service.js';

@Controller('documents')
export class FindDocumentsController {
  constructor(private readonly service: FindDocumentsService) {}

  /** Documents that hold words, among the children one may see. A question, not a change: it is a POST so that a name stands in no address. */
  @Allowed('see-children')
  @Audited('documents-searched', { by: 'act' })
  @Post('find')
  @HttpCode(200)
  findDocuments(@SignedIn() person: Person, @Body() { find, child, page = 1 }: FindDocumentsDto): Promise<DocumentsFoundView> {
    return this.service.find(person, { words: find, child: child ?? null, day: today(), page });
  }
}
