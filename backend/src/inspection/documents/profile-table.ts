import type { Bilingual, Figure } from '../../domain/indicators/figure.js';
import type { Indicator } from '../../domain/indicators/indicator.js';
import { indicators } from '../../domain/indicators/registry.js';
import { percentage } from '../../domain/rounding/rounding.js';
import { shownPercentage, type Audience } from '../../domain/rounding/disclosure.js';
import { shownFigure } from '../publication/shown-figure.js';
import type { Cell, PackTable } from './pack.js';
import { extraTitles, inLanguage, partTitles, words } from './words.js';

type Language = 'en' | 'cy';
/** How a suppressed number is printed. */
const HIDDEN = '*';

/** The whole profile as one table, as an audience sees it: a row for each figure, each group and each number beside them. */
export function profileTable(figures: readonly Figure[], audience: Audience, language: Language): PackTable {
  const say = (text: Bilingual) => text[language];
  const decimal = (title: Bilingual) => ({ title: say(title), kind: 'decimal' as const, width: 12 });
  const count = (title: Bilingual) => ({ title: say(title), kind: 'count' as const, width: 12 });
  const text = (title: Bilingual, width: number) => ({ title: say(title), kind: 'text' as const, width });
  const parts = [...new Set(indicators.map(({ part }) => part))].sort();
  return {
    name: say(words.dataProfile),
    title: say(words.dataProfile),
    sectionTitle: say(words.part),
    columns: [
      text(words.code, 30), text(words.indicator, 44), text(words.group, 36), count(words.numerator), count(words.denominator),
      count(words.notKnown), decimal(words.value), text(words.unit, 20), text(words.source, 40),
    ],
    sections: parts.map((part) => ({
      title: `${part}. ${say(partTitles[part]!)}`,
      rows: indicators.flatMap((indicator, at) => (indicator.part === part ? rowsOf(indicator, figures[at]!, audience, language) : [])),
    })),
    notes: [],
  };
}

function rowsOf(indicator: Indicator, exact: Figure, audience: Audience, language: Language): Cell[][] {
  const say = (text: Bilingual) => text[language];
  const figure = shownFigure(exact, audience);
  const hidden = (value: number | null) => value ?? (audience === 'public' ? HIDDEN : null);
  const row = (group: string, numerator: Cell, denominator: Cell, notKnown: Cell, value: Cell, unit: string) => [
    indicator.code, say(indicator.title), group, numerator, denominator, notKnown, value, unit, say(indicator.source),
  ];
  const population = hidden(figure.population);
  const share = (count: number, shown: number | null) => (shown === null ? hidden(null) : (shareOf(count, exact.population, audience) ?? hidden(null)));
  const main =
    indicator.kind === 'met'
      ? row('', hidden(figure.met), population, hidden(figure.notKnown), share(exact.met!, figure.met), '%')
      : row('', population, null, indicator.kind === 'groups' ? hidden(figure.notKnown) : null, population, say(indicator.unit));
  const groups = Object.entries(figure.groups ?? {}).map(([code, count]) => {
    const title = indicator.groups.find((group) => group.code === code) ?? words.notKnown;
    return row(say(title), hidden(count), population, hidden(figure.notKnown), share(exact.groups![code]!, count), '%');
  });
  const extras = Object.keys(extraTitles).filter((name) => name in figure).map((name) => {
    const value = figure[name] as number | string | null;
    const printed = typeof value === 'string' ? inLanguage(value, language) : typeof value === 'number' ? Math.round(value * 100) / 100 : hidden(null);
    return row(say(extraTitles[name]!), null, null, null, printed, '');
  });
  return [main, ...groups, ...extras];
}

/** A percentage worked out from the exact counts: to one decimal, whole for the public. */
function shareOf(count: number, population: number, audience: Audience): number | null {
  return audience === 'public' ? shownPercentage(count, population, audience) : percentage(count, population, 1);
}
