import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DemoAccountsController } from './demo-accounts.controller.js';
import { FactorsController } from './factors/factors.controller.js';
import { FactorsService } from './factors/factors.service.js';
import { MeController } from './me.controller.js';
import { MeService } from './me.service.js';
import { PermissionsController } from './permissions.controller.js';
import { ProofController } from './proof.controller.js';
import { ProofService } from './proof.service.js';
import { SignInController } from './sign-in.controller.js';
import { SignInService } from './sign-in.service.js';
import { SignedInGuard } from './signed-in.guard.js';

@Module({
  controllers: [SignInController, ProofController, FactorsController, MeController, PermissionsController, DemoAccountsController],
  providers: [SignInService, ProofService, FactorsService, MeService, { provide: APP_GUARD, useClass: SignedInGuard }],
})
export class StaffModule {}
