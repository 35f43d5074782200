import { Problem } from './problem.js';

/** Codes of PostgreSQL and of the network for a store that cannot be reached, or is on its way down or up. */
const gone = new Set(['57P01', '57P02', '57P03', '53300', '08000', '08003', '08006', '08001', '08004', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
/** Codes for two acts that were in each other's way: one of them was let through. */
const inTheWay = new Set(['40P01', '40001', '55P03']);
const RETRY_AFTER_SECONDS = 5;

/**
 * The problem of a store that failed while it was asked; undefined when something else did. Where the connection was lost, what
 * was sent may or may not be stored: sent again with its key it is stored once.
 */
export function problemOfStore(thrown: unknown): Problem | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const cause = (thrown as { driverError?: unknown }).driverError ?? thrown;
  const { code, message } = cause as { code?: string; message?: string };
  if (code !== undefined && inTheWay.has(code)) return busy();
  if ((code !== undefined && gone.has(code)) || /Connection terminated|Client has encountered a connection error/.test(message ?? '')) return notReached();
  return undefined;
}

function notReached(): Problem {
  return new Problem(
    503, 'store-not-reached',
    { en: 'We cannot reach the records just now', cy: 'Allwn ni ddim cyrraedd y cofnodion ar hyn o bryd' },
    {
      detail: {
        en: 'What you wrote is still here. Try again in a moment: it will be saved once, even if it was saved already.',
        cy: 'Mae’r hyn a ysgrifennoch yma o hyd. Rhowch gynnig arall arni ymhen ennyd: caiff ei gadw unwaith, hyd yn oed os cafodd ei gadw’n barod.',
      },
      retryAfterSeconds: RETRY_AFTER_SECONDS,
    },
  );
}

function busy(): Problem {
  return new Problem(
    503, 'store-busy',
    { en: 'Someone else is changing the same records. Nothing was saved.', cy: 'Mae rhywun arall yn newid yr un cofnodion. Ni chafodd dim ei gadw.' },
    { retryAfterSeconds: 1 },
  );
}
