/** Terms of the invented authority’s schools, by month and day, each with the first day it no longer holds; bank holidays fall out by themselves. */
const spells = [
  ['01-06', '02-15'], ['02-24', '04-04'], ['04-20', '05-24'], ['06-01', '07-21'], ['09-02', '10-26'], ['11-03', '12-21'],
] as const;

/** The terms of years, as ISO dates. */
export function schoolTerms(firstYear: number, lastYear: number): { startedOn: string; endedOn: string }[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  return years.flatMap((year) => spells.map(([from, to]) => ({ startedOn: `${year}-${from}`, endedOn: `${year}-${to}` })));
}
