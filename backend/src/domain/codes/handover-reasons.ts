import type { Code } from './code.js';

/** Why a child passes from one worker to another. */
export const handoverReasons: readonly Code[] = [
  { code: 'worker-leaving', en: 'The worker is leaving', cy: 'Mae’r gweithiwr yn gadael' },
  { code: 'workload', en: 'The worker has too many children', cy: 'Mae gan y gweithiwr ormod o blant' },
  { code: 'long-absence', en: 'The worker is away for a long time', cy: 'Mae’r gweithiwr i ffwrdd am amser hir' },
  { code: 'team-change', en: 'The child moves to another team', cy: 'Mae’r plentyn yn symud i dîm arall' },
  { code: 'child-asked', en: 'The child asked for another worker', cy: 'Gofynnodd y plentyn am weithiwr arall' },
  { code: 'first-allocation', en: 'The child had no worker', cy: 'Nid oedd gan y plentyn weithiwr' },
];
