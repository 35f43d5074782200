import { Controller, Get, Param, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { BehindFigureService } from '../behind/behind-figure.service.js';
import { CountedPageView } from '../behind/counted-view.js';
import { DataProfileService } from '../profile/data-profile.service.js';
import { profileView, type ProfileView } from '../profile/profile-view.js';
import { ReportTablesView } from '../report/report-table-view.js';
import { BoardView } from './board-view.js';
import { ExplainView } from './explain-view.js';
import { BehindFigureQueryDto, PerformanceQueryDto, ProfileQueryDto } from './performance-query.dto.js';
import { indicatorOf, PerformanceService } from './performance.service.js';

@Controller('performance')
export class PerformanceController {
  constructor(
    private readonly service: PerformanceService,
    private readonly profiles: DataProfileService,
    private readonly behind: BehindFigureService,
  ) {}

  @Allowed('see-performance')
  @Audited('data-profile-seen')
  @Get('profile')
  async profile(@SignedIn() { authorityId }: Person, @Query() { asAt = today(), knownAt, rounding = 'none' }: ProfileQueryDto): Promise<ProfileView> {
    return profileView(await this.profiles.profile(authorityId, asAt, knownAt), rounding);
  }

  @Allowed('see-performance')
  @Audited('board-seen')
  @Get('board')
  board(@SignedIn() { authorityId }: Person, @Query() { asAt = today(), knownAt }: PerformanceQueryDto): Promise<BoardView> {
    return this.service.board({ authorityId, asAt, knownAt });
  }

  @Allowed('see-performance')
  @Audited('report-tables-seen')
  @Get('tables')
  tables(@SignedIn() { authorityId }: Person, @Query() { asAt = today(), knownAt }: PerformanceQueryDto): Promise<ReportTablesView> {
    return this.service.tables({ authorityId, asAt, knownAt });
  }

  @Allowed('see-performance')
  @Audited('indicator-seen')
  @Get('indicators/:code')
  explain(@SignedIn() { authorityId }: Person, @Param('code') code: string, @Query() { asAt = today(), knownAt }: PerformanceQueryDto): Promise<ExplainView> {
    return this.service.explain({ authorityId, asAt, knownAt }, code);
  }

  @Allowed('see-performance')
  @Audited('figure-opened', { by: 'act' })
  @Get('indicators/:code/children')
  async behindFigure(
    @SignedIn() person: Person,
    @Param('code') code: string,
    @Query() { asAt = today(), knownAt, answer, page = 1 }: BehindFigureQueryDto,
  ): Promise<CountedPageView> {
    const indicator = indicatorOf(code);
    return this.behind.list(person, await this.profiles.profile(person.authorityId, asAt, knownAt), indicator, page, answer || undefined);
  }
}
