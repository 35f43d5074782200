import { Module } from '@nestjs/common';
import { DraftsController } from './drafts.controller.js';
import { DraftsService } from './drafts.service.js';

/** What people are still writing: kept on the server whether or not it is whole, and shown to nobody else. */
@Module({ controllers: [DraftsController], providers: [DraftsService] })
export class DraftsModule {}
