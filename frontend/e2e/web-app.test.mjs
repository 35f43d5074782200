import { after, before, describe } from 'node:test';
import { accessScenarios } from './access.mjs';
import { accountScenarios } from './accounts.mjs';
import { openBrowser } from './browser.mjs';
import { byHandScenarios } from './by-hand.mjs';
import { caseloadScenarios } from './caseloads.mjs';
import { childrenScenarios } from './children.mjs';
import { clockScenarios } from './clocks.mjs';
import { documentScenarios } from './documents.mjs';
import { everyPageScenarios } from './every-page.mjs';
import { findScenarios } from './find.mjs';
import { importScenarios } from './imports.mjs';
import { neverLostScenarios } from './never-lost.mjs';
import { performanceScenarios } from './performance.mjs';
import { planScenarios } from './plans.mjs';
import { serveAelwyd } from './served.mjs';
import { recordScenarios } from './records.mjs';
import { recordingScenarios } from './recording.mjs';
import { signInScenarios } from './sign-in.mjs';
import { storyScenarios } from './story.mjs';

/** One server and one browser for all scenarios: each opens a window of its own. */
describe('the web app in a real browser', () => {
  const at = { browser: null, address: '', folder: '', served: null };

  before(async () => {
    [at.served, at.browser] = await Promise.all([serveAelwyd(), openBrowser()]);
    Object.assign(at, { address: at.served.address, folder: at.served.folder });
  });

  after(async () => {
    await at.browser?.close();
    await at.served?.stop();
  });

  signInScenarios(at);
  performanceScenarios(at);
  childrenScenarios(at);
  accessScenarios(at);
  storyScenarios(at);
  findScenarios(at);
  caseloadScenarios(at);
  clockScenarios(at);
  accountScenarios(at);
  recordingScenarios(at);
  documentScenarios(at);
  planScenarios(at);
  recordScenarios(at);
  importScenarios(at);
  everyPageScenarios(at);
  byHandScenarios(at);
  neverLostScenarios(at);
});
