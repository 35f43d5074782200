/** Least and most a number of the record may be, by its column; null where there is no most. */
export const numberRanges: Readonly<Record<string, readonly [number, number | null]>> = {
  wte: [0, 1],
  stage: [1, 4],
  places: [0, null],
  search_steps: [0, null],
  outcomes: [0, null],
  outcomes_with_timescale: [0, null],
  school_days: [0, 195],
  extended_weeks: [0, null],
  place: [0, 32_767],
  start_score: [0, 10],
  now_score: [0, 10],
  goal_score: [0, 10],
  score: [0, 10],
};
