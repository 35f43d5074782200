import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';
import { DigestSender } from './digest-sender.js';
import { DigestController } from './digest.controller.js';

@Module({ controllers: [CalendarController, DigestController], providers: [CalendarService, DigestSender] })
export class RemindersModule {}
