import type { ClockView } from '../api/models';

export interface ClockLook {
  readonly tone: string;
  readonly path: string;
}

const triangle = 'M5.500 0.500l5.500 10H0z';
const diamond = 'M5.500 0l5.500 5.500-5.500 5.500L0 5.500z';
const dot = 'M5.500 0.800a4.700 4.700 0 1 0 0.010 0z';
const tick = 'M4.300 10L0.300 6l1.600-1.600 2.400 2.400L9.200 1.400 10.800 3z';
const bar = 'M0 4h11v3H0z';
const question = 'M3.900 7V5.400h1.200c.9 0 1.500-.5 1.500-1.200S6 3 5.200 3s-1.400.5-1.500 1.300L2 4C2.200 2.400 3.500 1.400 5.200 1.400c2 0 3.300 1.100 3.300 2.700 0 1.400-1 2.400-2.500 2.600V7zM3.800 8.200h2.300v2H3.800z';

const byState: Record<ClockView['state'], ClockLook> = {
  overdue: { tone: 'late', path: triangle },
  'due-soon': { tone: 'due', path: diamond },
  'not-yet-due': { tone: 'track', path: dot },
  met: { tone: 'met', path: tick },
  'met-late': { tone: 'met', path: tick },
  lapsed: { tone: 'paused', path: bar },
  unknown: { tone: 'unknown', path: question },
};

/** The shape and the tone of a state, so that neither colour nor word stands alone. */
export function looks({ state }: Pick<ClockView, 'state'>): ClockLook {
  return byState[state];
}

/** The last day in time is today: neither late, nor merely soon. */
export function isDueToday({ state, daysLeft }: Pick<ClockView, 'state' | 'daysLeft'>): boolean {
  return daysLeft === 0 && (state === 'due-soon' || state === 'not-yet-due');
}
