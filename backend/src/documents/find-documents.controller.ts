import { Controller, Get, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { FindDocumentsQueryDto } from './documents-query.dto.js';
import { DocumentsFoundView } from './documents-view.js';
import { FindDocumentsService } from './find-documents.service.js';

@Controller('documents')
export class FindDocumentsController {
  constructor(private readonly service: FindDocumentsService) {}

  /** Documents that hold words, among the children one may see. */
  @Allowed('see-children')
  @Audited('documents-searched', { by: 'act' })
  @Get()
  findDocuments(@SignedIn() person: Person, @Query() { find, page = 1 }: FindDocumentsQueryDto): Promise<DocumentsFoundView> {
    return this.service.find(person, find, today(), page);
  }
}
