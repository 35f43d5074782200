import type { Bilingual, Figure } from '../../domain/indicators/figure.js';
import type { Indicator } from '../../domain/indicators/indicator.js';
import { answersOf } from '../words/answer-title.js';
import { countedNoun } from '../words/counted-noun.js';
import { longDate } from '../words/long-date.js';
import { saidNumber } from '../words/said-number.js';

const percent = (share: number) => `${(Math.round(share * 1000) / 10).toFixed(1)}%`;
const nobody: Bilingual = {
  en: 'There is nothing to count, so there is no rate.',
  cy: 'Nid oes dim i’w gyfrif, felly nid oes cyfradd.',
};

/** How a figure was worked out, in sentences with the authority's own numbers. */
export function arithmeticOf(indicator: Indicator, figure: Figure): Bilingual[] {
  const { kind, unit } = indicator;
  const all = countedNoun(unit, figure.population);
  if (figure.population === 0) return [nobody];
  const counted: Bilingual = { en: `${all.en} counted.`, cy: `Cyfrifwyd ${all.cy}.` };
  if (kind === 'met') return [counted, metSentence(figure, all)];
  if (kind === 'groups') return [counted, ...groupSentences(indicator, figure, all)];
  return [counted, ...rateSentences(figure, all)];
}

function metSentence({ met, notMet, notKnown, rate }: Figure, all: Bilingual): Bilingual {
  const [is, not, unknown] = [saidNumber(met!), saidNumber(notMet!), saidNumber(notKnown!)];
  return {
    en: `Of ${all.en}, ${is} met this, ${not} did not and ${unknown} ${notKnown === 1 ? 'is' : 'are'} not known: ${percent(rate!)}.`,
    cy: `Allan o ${all.cy}, roedd ${is} yn bodloni hyn, nid oedd ${not} yn ei fodloni ac nid yw ${unknown} yn hysbys: ${percent(rate!)}.`,
  };
}

function groupSentences(indicator: Indicator, figure: Figure, all: Bilingual): Bilingual[] {
  return answersOf(indicator, figure)
    .filter(({ count }) => count > 0)
    .map(({ title, count }) => ({
      en: `${title.en}: ${saidNumber(count)} of ${all.en}, ${percent(count / figure.population)}.`,
      cy: `${title.cy}: ${saidNumber(count)} allan o ${all.cy}, ${percent(count / figure.population)}.`,
    }));
}

function rateSentences(figure: Figure, all: Bilingual): Bilingual[] {
  const { per10000, residents, populationOn, populationVintage } = figure;
  if (typeof per10000 !== 'number' || typeof residents !== 'number') return [];
  const [number, rate] = [saidNumber(residents), (Math.round(per10000 * 10) / 10).toFixed(1)];
  return [
    {
      en: `${all.en} divided by ${number} residents aged 0 to 17 on ${longDate(String(populationOn), 'en')} (${populationVintage}), times 10,000: ${rate}.`,
      cy: `${all.cy} wedi’u rhannu â ${number} o drigolion 0 i 17 oed ar ${longDate(String(populationOn), 'cy')} (${populationVintage}), wedi’u lluosi â 10,000: ${rate}.`,
    },
  ];
}
