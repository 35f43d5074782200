import { Module } from '@nestjs/common';
import { NotesController } from './notes.controller.js';
import { NotesService } from './notes.service.js';
import { YoungPeopleController } from './young-people.controller.js';

@Module({ controllers: [NotesController, YoungPeopleController], providers: [NotesService] })
export class NotesModule {}
