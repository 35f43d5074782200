import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { AddRecordDto, ChangeRecordDto, FindRecordsDto, WithdrawRecordDto } from './record.dto.js';
import { PageQueryDto } from '../jobs/jobs-query.dto.js';
import { requestKey } from './request-key.js';
import { RecordsService } from './records.service.js';
import { RecordDoneView, RecordFormView, RecordHistoryView, RecordsView } from './records-view.js';

/** Carers, homes and staff: rows that are nobody’s in particular. */
@Controller('records')
export class SharedRecordsController {
  constructor(private readonly service: RecordsService) {}

  @Allowed('keep-records')
  @Audited('records-listed', { by: 'act' })
  @Get(':kind')
  sharedRecords(@SignedIn() person: Person, @Param('kind') kind: string, @Query() { page = 1 }: PageQueryDto): Promise<RecordsView> {
    return this.service.list(person, { kind, publicId: null, day: today() }, page, '');
  }

  @Allowed('keep-records')
  @Audited('records-listed', { by: 'act' })
  @Post(':kind/find')
  @HttpCode(200)
  findSharedRecords(@SignedIn() person: Person, @Param('kind') kind: string, @Body() { page = 1, find }: FindRecordsDto): Promise<RecordsView> {
    return this.service.list(person, { kind, publicId: null, day: today() }, page, find);
  }

  /** Adds a row. The header `idempotency-key` carries a UUID: sent again with it, the row is stored once. */
  @Allowed('keep-records')
  @Audited('record-added', { by: 'act' })
  @Post(':kind')
  @HttpCode(201)
  addSharedRecord(
    @SignedIn() person: Person, @Param('kind') kind: string, @Headers('idempotency-key') key: string, @Body() added: AddRecordDto,
  ): Promise<RecordDoneView> {
    return this.service.add(person, { kind, publicId: null, day: today() }, requestKey(key), added);
  }

  /** What a new row starts from: the spells it may end, the rows it may name. */
  @Allowed('keep-records')
  @Audited('record-seen', { by: 'act' })
  @Get(':kind/new')
  newSharedRecord(@SignedIn() person: Person, @Param('kind') kind: string): Promise<RecordFormView> {
    return this.service.form(person, { kind, publicId: null, day: today() }, null);
  }

  @Allowed('keep-records')
  @Audited('record-seen', { by: 'act' })
  @Get(':kind/:key')
  sharedRecord(@SignedIn() person: Person, @Param('kind') kind: string, @Param('key') key: string): Promise<RecordFormView> {
    return this.service.form(person, { kind, publicId: null, day: today() }, key);
  }

  /** Corrects or completes a row. The clocks of the children who lived there are moved before the answer. */
  @Allowed('keep-records')
  @Audited('record-changed', { by: 'act' })
  @Patch(':kind/:key')
  changeSharedRecord(
    @SignedIn() person: Person, @Param('kind') kind: string, @Param('key') key: string, @Body() change: ChangeRecordDto,
  ): Promise<RecordDoneView> {
    return this.service.change(person, { kind, publicId: null, day: today() }, key, change);
  }

  /** Every version of a row: who recorded it, when and why. */
  @Allowed('keep-records')
  @Audited('record-history-seen', { by: 'act' })
  @Get(':kind/:key/history')
  sharedRecordHistory(@SignedIn() person: Person, @Param('kind') kind: string, @Param('key') key: string): Promise<RecordHistoryView> {
    return this.service.history(person, { kind, publicId: null, day: today() }, key);
  }

  /** Marks a row as recorded in error. */
  @Allowed('keep-records')
  @Audited('record-withdrawn', { by: 'act' })
  @Post(':kind/:key/withdraw')
  @HttpCode(200)
  withdrawSharedRecord(
    @SignedIn() person: Person, @Param('kind') kind: string, @Param('key') key: string, @Body() why: WithdrawRecordDto,
  ): Promise<RecordDoneView> {
    return this.service.withdraw(person, { kind, publicId: null, day: today() }, key, why);
  }
}
