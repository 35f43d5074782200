import type { Compliance } from '../../domain/duties/compliance.js';
import type { Bilingual } from '../../domain/indicators/figure.js';
import { longDate } from '../words/long-date.js';
import { saidNumber } from '../words/said-number.js';

/** What is counted of a duty, and how. */
export const complianceMethod: readonly Bilingual[] = [
  {
    en: 'Each time the duty was owed counts once, in the year in which it was decided: on its due day, or before that on the day it was met.',
    cy: 'Mae pob tro yr oedd y ddyletswydd yn ddyledus yn cyfrif unwaith, yn y flwyddyn y penderfynwyd arno: ar y diwrnod dyledus, neu cyn hynny ar y diwrnod y’i bodlonwyd.',
  },
  {
    en: 'What is past its due day and still open counts as outstanding, however long ago it was due.',
    cy: 'Mae’r hyn sydd wedi mynd heibio i’w ddiwrnod dyledus ac yn dal ar agor yn cyfrif fel heb ei wneud, waeth pa mor bell yn ôl yr oedd yn ddyledus.',
  },
  {
    en: 'What stopped being owed by its due day is not counted; what stopped later without being met was late.',
    cy: 'Ni chyfrifir yr hyn a beidiodd â bod yn ddyledus erbyn ei ddiwrnod dyledus; roedd yr hyn a beidiodd wedyn heb ei fodloni yn hwyr.',
  },
  {
    en: 'Where a fact that would decide is not recorded the answer is not known, and never in time. It counts in the year of its due day.',
    cy: 'Lle nad yw ffaith a fyddai’n penderfynu wedi’i chofnodi, nid yw’r ateb yn hysbys, ac nid yw byth mewn pryd. Mae’n cyfrif ym mlwyddyn ei ddiwrnod dyledus.',
  },
];

/** How a figure was worked out, in sentences with the authority's own numbers. */
export function complianceArithmetic({ counted, parts, rate }: Compliance, from: string, asAt: string): Bilingual[] {
  const span = {
    en: `From ${longDate(from, 'en')} to ${longDate(asAt, 'en')}`,
    cy: `O ${longDate(from, 'cy')} hyd ${longDate(asAt, 'cy')}`,
  };
  if (rate === null) return [{ en: `${span.en} there is nothing to count, so there is no rate.`, cy: `${span.cy} nid oes dim i’w gyfrif, felly nid oes cyfradd.` }];
  const percent = `${(Math.round(rate * 1000) / 10).toFixed(1)}%`;
  return [
    {
      en: `${span.en}: ${saidNumber(parts['in-time'])} in time, ${saidNumber(parts.late)} late, ${saidNumber(parts.outstanding)} outstanding and ${saidNumber(parts['not-known'])} not known make ${saidNumber(counted)}.`,
      cy: `${span.cy}: mae ${saidNumber(parts['in-time'])} mewn pryd, ${saidNumber(parts.late)} yn hwyr, ${saidNumber(parts.outstanding)} heb eu gwneud a ${saidNumber(parts['not-known'])} nad ydynt yn hysbys yn gwneud ${saidNumber(counted)}.`,
    },
    { en: `${saidNumber(parts['in-time'])} of ${saidNumber(counted)} in time: ${percent}.`, cy: `${saidNumber(parts['in-time'])} allan o ${saidNumber(counted)} mewn pryd: ${percent}.` },
  ];
}
