import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountsController } from './accounts/accounts.controller.js';
import { AccountsService } from './accounts/accounts.service.js';
import { Arrivals } from './arrivals.js';
import { DemoAccountsController } from './demo-accounts.controller.js';
import { FactorsController } from './factors/factors.controller.js';
import { FactorsService } from './factors/factors.service.js';
import { MeController } from './me.controller.js';
import { MeService } from './me.service.js';
import { AccountMail } from './password/account-mail.js';
import { PasswordController } from './password/password.controller.js';
import { PasswordService } from './password/password.service.js';
import { PermissionsController } from './permissions.controller.js';
import { OwnSessionsController } from './own-sessions/own-sessions.controller.js';
import { PasskeySignInController } from './passkeys/passkey-sign-in.controller.js';
import { PasskeysController } from './passkeys/passkeys.controller.js';
import { PasskeysService } from './passkeys/passkeys.service.js';
import { ProofController } from './proof.controller.js';
import { ProofService } from './proof.service.js';
import { ProviderAccounts } from './provider/provider-accounts.js';
import { ProviderClient } from './provider/provider-client.js';
import { ProviderLogoutService } from './provider/provider-logout.service.js';
import { ProviderController } from './provider/provider.controller.js';
import { SignInController } from './sign-in.controller.js';
import { SignInService } from './sign-in.service.js';
import { SignedInGuard } from './signed-in.guard.js';
import { WaysController } from './ways.controller.js';

@Module({
  controllers: [SignInController, ProviderController, WaysController, ProofController, FactorsController, PasskeysController, PasskeySignInController, PasswordController, OwnSessionsController, AccountsController, MeController, PermissionsController, DemoAccountsController],
  providers: [SignInService, ProofService, FactorsService, PasskeysService, Arrivals, PasswordService, AccountMail, ProviderClient, ProviderAccounts, ProviderLogoutService, AccountsService, MeService, { provide: APP_GUARD, useClass: SignedInGuard }],
})
export class StaffModule {}
