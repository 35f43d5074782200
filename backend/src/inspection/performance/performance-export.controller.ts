import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { contentTypes } from '../documents/write-profile.js';
import { ExportQueryDto } from './performance-query.dto.js';
import { PerformanceService } from './performance.service.js';

@Controller('performance/export')
export class PerformanceExportController {
  constructor(private readonly service: PerformanceService) {}

  /** The profile as a file. Whatever rounding was asked for, the public reads rounded and suppressed figures. */
  @Allowed('export-performance')
  @Audited('data-profile-exported', { by: 'act' })
  @Get()
  async exportProfile(@SignedIn() person: Person, @Query() query: ExportQueryDto): Promise<StreamableFile> {
    const { asAt = today(), knownAt, format = 'docx', language = person.language, audience = 'authority', rounding = 'none' } = query;
    const asRead = audience === 'public' ? 'nearest-5' : rounding;
    const document = await this.service.giveOut(person, { asAt, knownAt }, format, language, asRead, { by: person.name, at: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC` });
    const name = `${language === 'cy' ? 'proffil-data' : 'data-profile'}-${asAt}${asRead === 'none' ? '' : '-public'}.${format}`;
    return new StreamableFile(document, { type: contentTypes[format], disposition: `attachment; filename="${name}"` });
  }
}
