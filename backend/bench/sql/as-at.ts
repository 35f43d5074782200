/** The as-at date and the days reckoned from it, as SQL both PostgreSQL and DuckDB fold into constants; and whose rows are read. */
export class AsAt {
  readonly day: string;
  readonly yearFrom: string;
  readonly halfFrom: string;
  readonly yearBefore: string;
  readonly yearBeforeFrom: string;

  /** @param iso date; @param authorityId one authority's number, or null for all of them */
  constructor(
    readonly iso: string,
    private readonly authorityId: number | null,
  ) {
    if (!/^\d{4}-\d\d-\d\d$/.test(iso)) throw new RangeError(`Not a date: ${iso}`);
    this.day = `date '${iso}'`;
    this.yearFrom = `(${this.monthsBefore(12)} + 1)`;
    this.halfFrom = `(${this.monthsBefore(6)} + 1)`;
    this.yearBefore = this.monthsBefore(12);
    this.yearBeforeFrom = `((${this.yearBefore} - interval '12 months')::date + 1)`;
  }

  monthsBefore(months: number): string {
    return `(date '${this.iso}' - interval '${months} months')::date`;
  }

  /** Aged `years` or over on the day: the birthday of 29 February is 1 March in a common year. */
  aged(years: number, born = 'born'): string {
    return `${born} <= ${this.monthsBefore(12 * years)}`;
  }

  inYear(column: string): string {
    return `${column} between ${this.yearFrom} and ${this.day}`;
  }

  /** Whether a half-open spell covers the day. */
  covers(alias: string, day = this.day): string {
    return `${alias}.started_on <= ${day} and (${alias}.ended_on is null or ${alias}.ended_on > ${day})`;
  }

  /** Rows of the authority asked about. */
  own(alias: string): string {
    return this.authorityId === null ? 'true' : `${alias}.authority_id = ${this.authorityId}`;
  }
}

export const sameChild = (one: string, other: string) => `${one}.authority_id = ${other}.authority_id and ${one}.child_no = ${other}.child_no`;
