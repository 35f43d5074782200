import { Module } from '@nestjs/common';
import { VoicesController } from './voices.controller.js';

@Module({ controllers: [VoicesController] })
export class VoicesModule {}
