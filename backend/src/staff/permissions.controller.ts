import { Controller, Get } from '@nestjs/common';
import { Allowed, Unaudited } from '../http/route-marks.js';
import { permissions } from './permissions.js';
import { PermissionsView } from './permissions-view.js';
import { roles, roleTitles } from './roles.js';

@Controller('permissions')
export class PermissionsController {
  @Allowed('use-aelwyd')
  @Unaudited('the table is the same for everybody and names nobody')
  @Get()
  permissions(): PermissionsView {
    return {
      roles: roles.map((role) => ({ role, title: roleTitles[role] })),
      permissions: permissions.map((entry) => ({ ...entry, roles: [...entry.roles] })),
    };
  }
}
