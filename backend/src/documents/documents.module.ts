import { Module } from '@nestjs/common';
import { DocumentsController } from './documents.controller.js';
import { DocumentsService } from './documents.service.js';
import { FindDocumentsController } from './find-documents.controller.js';
import { FindDocumentsService } from './find-documents.service.js';

@Module({ controllers: [DocumentsController, FindDocumentsController], providers: [DocumentsService, FindDocumentsService] })
export class DocumentsModule {}
