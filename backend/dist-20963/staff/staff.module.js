function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DemoAccountsController } from './demo-accounts.controller.js';
import { MeController } from './me.controller.js';
import { MeService } from './me.service.js';
import { PermissionsController } from './permissions.controller.js';
import { SignInController } from './sign-in.controller.js';
import { SignInService } from './sign-in.service.js';
import { SignedInGuard } from './signed-in.guard.js';
export class StaffModule {
}
StaffModule = _ts_decorate([
    Module({
        controllers: [
            SignInController,
            MeController,
            PermissionsController,
            DemoAccountsController
        ],
        providers: [
            SignInService,
            MeService,
            {
                provide: APP_GUARD,
                useClass: SignedInGuard
            }
        ]
    })
], StaffModule);

//# sourceMappingURL=staff.module.js.map