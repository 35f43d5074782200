import { Conflict, NotFound, RuledOut } from '../http/problem.js';

export function noSuchWorker(): NotFound {
  return new NotFound('no-such-worker', { en: 'There is no such worker', cy: 'Nid oes gweithiwr o’r fath' });
}

export function noSuchSupervision(): NotFound {
  return new NotFound('no-such-supervision', { en: 'There is no such supervision, or it was recorded in error', cy: 'Nid oes goruchwyliaeth o’r fath, neu fe’i cofnodwyd ar gam' });
}

export function notAtWork(): RuledOut {
  return new RuledOut([{ field: 'toStaffNo', message: { en: 'Select somebody who is at work on that day', cy: 'Dewiswch rywun sydd yn ei swydd ar y diwrnod hwnnw' } }]);
}

export function notAhead(): RuledOut {
  return new RuledOut([{ field: 'on', message: { en: 'The first day must be within the next 60 days', cy: 'Rhaid i’r diwrnod cyntaf fod o fewn y 60 diwrnod nesaf' } }]);
}

/** Children about to go to another worker without a word. */
export function withoutHandover(): Conflict {
  return new Conflict(
    'without-handover',
    { en: 'Some children would go to another worker without a handover', cy: 'Byddai rhai plant yn mynd at weithiwr arall heb nodyn trosglwyddo' },
    { toConfirm: ['without-handover'] },
  );
}
