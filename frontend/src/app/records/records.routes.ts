import type { Routes } from '@angular/router';
import { FillIn } from './fill-in';
import { RecordHistory } from './record-history';
import { RecordPage } from './record-page';
import { RecordsList } from './records-list';
import { RecordsMenu } from './records-menu';
import { WithdrawRecord } from './withdraw-record';

const ofKind: Routes = [
  { path: ':kindName', title: 'records.title', component: RecordsList },
  { path: ':kindName/new', title: 'records.title', component: RecordPage },
  { path: ':kindName/fill', title: 'records.fillIn', component: FillIn },
  { path: ':kindName/:key', title: 'records.title', component: RecordPage },
  { path: ':kindName/:key/history', title: 'records.history', component: RecordHistory },
  { path: ':kindName/:key/withdraw', title: 'records.inError', component: WithdrawRecord },
];

export const childRecordsRoutes: Routes = [{ path: '', title: 'records.title', component: RecordsMenu }, ...ofKind];
export const sharedRecordsRoutes: Routes = [{ path: '', title: 'records.sharedTitle', component: RecordsMenu }, ...ofKind];
