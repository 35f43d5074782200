/** ISO days a date of birth may have been written as elsewhere: the day, the day before and after, and day and month the other way round. */
export function daysNear(born: string): string[] {
  const [year, month, day] = born.split('-') as [string, string, string];
  const near = [-1, 0, 1].map((days) => new Date(Date.parse(`${born}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10));
  return Number(day) <= 12 ? [...new Set([...near, `${year}-${day}-${month}`])] : near;
}
