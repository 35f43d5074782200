import { Module } from '@nestjs/common';
import { MineController } from './mine/mine.controller.js';
import { MineService } from './mine/mine.service.js';
import { PlanContentsController } from './plan-contents.controller.js';
import { PlanVersionsController } from './plan-versions.controller.js';
import { PlansController } from './plans.controller.js';
import { PlansService } from './plans.service.js';
import { SignOffController } from './sign-off/sign-off.controller.js';
import { SignOffService } from './sign-off/sign-off.service.js';
import { TakeOutService } from './take-out.service.js';
import { WriteContentsService } from './write-contents.service.js';
import { WriteVersionService } from './write-version.service.js';

@Module({
  controllers: [PlansController, PlanVersionsController, PlanContentsController, MineController, SignOffController],
  providers: [PlansService, WriteVersionService, WriteContentsService, TakeOutService, MineService, SignOffService],
})
export class PlansModule {}
