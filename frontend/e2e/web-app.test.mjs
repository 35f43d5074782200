import { accessScenarios } from './access.mjs';
import { accountScenarios } from './accounts.mjs';
import { byHandScenarios } from './by-hand.mjs';
import { caseloadScenarios } from './caseloads.mjs';
import { childrenScenarios } from './children.mjs';
import { clockScenarios } from './clocks.mjs';
import { findScenarios } from './find.mjs';
import { keptInBrowserScenarios } from './kept-in-browser.mjs';
import { neverLostScenarios } from './never-lost.mjs';
import { performanceScenarios } from './performance.mjs';
import { servedAndSeen } from './served-and-seen.mjs';
import { signInScenarios } from './sign-in.mjs';
import { storyScenarios } from './story.mjs';

servedAndSeen(
  signInScenarios,
  performanceScenarios,
  childrenScenarios,
  accessScenarios,
  storyScenarios,
  findScenarios,
  caseloadScenarios,
  clockScenarios,
  accountScenarios,
  byHandScenarios,
  neverLostScenarios,
  keptInBrowserScenarios,
);
