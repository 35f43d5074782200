export class ColleagueView {
  staffNo: number;
  name: string;
}

/** Cover for somebody who is away. Dates are ISO; the last day is still covered. */
export class CoverView {
  coverNo: number;
  covered: string;
  covering: string;
  startedOn: string;
  lastDay: string;
}

/** Cover for the team that has not ended, and who can be named. */
export class CoversView {
  covers: CoverView[];
  team: ColleagueView[];
  /** Everybody of the authority who works now. */
  colleagues: ColleagueView[];
}
