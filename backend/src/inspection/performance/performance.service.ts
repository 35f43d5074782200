import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../../audit/note.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { definitionsVersion } from '../../domain/indicators/definitions-version.js';
import type { Indicator } from '../../domain/indicators/indicator.js';
import { indicators } from '../../domain/indicators/registry.js';
import type { Person } from '../../http/person.js';
import { NotFound } from '../../http/problem.js';
import { authorityName } from '../../reference/authority-name.query.js';
import { reportPackTable } from '../documents/report-pack.js';
import { partTitles } from '../documents/words.js';
import type { PackChoice } from '../documents/profile-pack.js';
import { writeProfile, type ProfileFormat } from '../documents/write-profile.js';
import { DataProfileService, profileOf } from '../profile/data-profile.service.js';
import { audienceOf, type Rounding } from '../publication/shown-figure.js';
import { reportTables } from '../report/report-tables.js';
import type { ReportTablesView } from '../report/report-table-view.js';
import { answersOf } from '../words/answer-title.js';
import { arithmeticOf } from './arithmetic.js';
import { benchmarksOf } from './benchmarks.query.js';
import type { BoardView } from './board-view.js';
import type { ExplainView } from './explain-view.js';
import { measuresOf } from './measure-of.js';
import { trendDays } from './year-ends.js';

/** Which authority's figures, on which day, of which record. */
export interface Asked {
  authorityId: number;
  asAt: string;
  knownAt?: string;
}

/** The pages of figures: the board, an indicator explained, the report's tables, and documents to take away. */
@Injectable()
export class PerformanceService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly profiles: DataProfileService,
  ) {}

  async board(asked: Asked): Promise<BoardView> {
    const { measures, evidence } = await this.measures(asked);
    const parts = Object.entries(partTitles).map(([part, title]) => ({
      part: Number(part),
      title,
      measures: measures.filter((_, at) => indicators[at]!.part === Number(part)),
    }));
    return { authority: evidence.facts.authority, asAt: asked.asAt, knownAt: evidence.knownAt, workedOutAt: new Date().toISOString(), parts };
  }

  /** @throws NotFound where no indicator has the code */
  async explain(asked: Asked, code: string): Promise<ExplainView> {
    const indicator = indicatorOf(code);
    const { measures, evidence } = await this.measures(asked);
    const measure = measures.find((one) => one.code === code)!;
    const figure = profileOf(evidence, asked.asAt).profile.figures.find((one) => one.code === code)!;
    const { definition, population, readings, missing, source } = indicator;
    return {
      ...measure,
      asAt: asked.asAt,
      knownAt: evidence.knownAt,
      definition,
      populationTitle: { en: population.en, cy: population.cy },
      readings: [...readings],
      missing,
      source,
      arithmetic: arithmeticOf(indicator, figure),
      answers: answersOf(indicator, figure),
      oneSubjectIs: figure.population === 0 ? null : 100 / figure.population,
      definitionsVersion,
    };
  }

  async tables({ authorityId, asAt, knownAt }: Asked): Promise<ReportTablesView> {
    const evidence = await this.profiles.evidence(authorityId, knownAt);
    return { asAt, tables: reportTables(evidence, asAt, await authorityName(this.dataSource, authorityId), 'authority') };
  }

  async document({ authorityId, asAt, knownAt }: Asked, format: ProfileFormat, language: 'en' | 'cy', rounding: Rounding, taken?: PackChoice['taken']): Promise<Buffer> {
    const evidence = await this.profiles.evidence(authorityId, knownAt);
    const name = await authorityName(this.dataSource, authorityId);
    const tables = format === 'json' || format === 'csv' ? [] : reportTables(evidence, asAt, name, audienceOf(rounding));
    const packed = tables.map((table) => reportPackTable(table, rounding !== 'none', language));
    return writeProfile(profileOf(evidence, asAt), format, { language, rounding, authorityName: name, ...(rounding === 'none' && taken && { taken }) }, packed);
  }

  /** The document for somebody to take away; the log keeps its digest, by which it can be known again. */
  async giveOut(person: Person, { asAt, knownAt }: Omit<Asked, 'authorityId'>, format: ProfileFormat, language: 'en' | 'cy', rounding: Rounding, taken: PackChoice['taken']): Promise<Buffer> {
    const document = await this.document({ authorityId: person.authorityId, asAt, knownAt }, format, language, rounding, taken);
    const sha256 = createHash('sha256').update(document).digest('hex');
    await inAuthority(this.dataSource, person, (manager) => note(manager, person, { event: 'data-profile-exported', fields: { asAt, knownAt: knownAt ?? null, format, language, rounding, sha256 } }));
    return document;
  }

  private async measures({ authorityId, asAt, knownAt }: Asked) {
    const evidence = await this.profiles.evidence(authorityId, knownAt);
    const benchmarks = await inAuthority(this.dataSource, { authorityId }, (manager) => benchmarksOf(manager, authorityId, asAt));
    return { evidence, measures: measuresOf(trendDays(asAt).map((day) => profileOf(evidence, day)), benchmarks) };
  }
}

/** @throws NotFound where no indicator has the code */
export function indicatorOf(code: string): Indicator {
  const indicator = indicators.find((one) => one.code === code);
  if (!indicator) throw new NotFound('no-such-indicator', { en: 'There is no such figure', cy: 'Nid oes ffigur o’r fath' });
  return indicator;
}
