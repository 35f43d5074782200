import type { Asking } from './test-app.js';

/** Says why somebody whose role sees every child looks at one, as they are asked once a day. */
export async function sayWhy(asking: Asking, publicId: string | undefined): Promise<void> {
  await asking.send('PUT', `/api/children/${publicId}/purpose`, { purpose: 'quality-audit' });
}
