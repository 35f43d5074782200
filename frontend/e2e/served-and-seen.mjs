import { after, before, describe } from 'node:test';
import { openBrowser } from './browser.mjs';
import { serveAelwyd } from './served.mjs';

/** One server and one browser for all scenarios of a test file: each opens a window of its own. */
export function servedAndSeen(...scenarios) {
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

    for (const scenario of scenarios) scenario(at);
  });
}
