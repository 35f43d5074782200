import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Open } from '../http/route-marks.js';
import { DemoAccountView } from './demo-account-view.js';

@Controller('demo-accounts')
export class DemoAccountsController {
  constructor(private readonly dataSource: DataSource) {}

  /** Empty everywhere but in the demo. */
  @Open()
  @Get()
  demoAccounts(): Promise<DemoAccountView[]> {
    return this.dataSource.query('select email, name, roles[1] as role from staff.demo_accounts()');
  }
}
