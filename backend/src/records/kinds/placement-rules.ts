import type { Around, RowFault, RowValues } from '../record-kind.js';

/** What cannot be of a placement. */
export function checkPlacement({ started_on, started_at, ended_on, reason_ended }: RowValues): RowFault[] {
  const faults: RowFault[] = [];
  if (started_at && started_on && started_at.slice(0, 10) !== started_on) {
    faults.push({ field: 'started_at', message: { en: 'The time of moving in must be on the day of moving in', cy: 'Rhaid i amser symud i mewn fod ar y diwrnod symud i mewn' } });
  }
  if (ended_on && !reason_ended) faults.push({ field: 'reason_ended', message: { en: 'Say why the placement ended', cy: 'Dywedwch pam y daeth y lleoliad i ben' } });
  if (!ended_on && reason_ended) faults.push({ field: 'ended_on', message: { en: 'Enter the date the placement ended', cy: 'Rhowch y dyddiad y daeth y lleoliad i ben' } });
  return faults;
}

/** What is unlikely or unlawful of a placement: it can be stored once it is said to be right. */
export function mindPlacement(values: RowValues, around: Around): RowFault[] {
  const { started_on: from = '', ended_on, plan_made_on, plan_signed_on, emergency } = values;
  const warnings: RowFault[] = [];
  if (!isInCare(from, ended_on || around.today, around.rows('periods-of-care'))) {
    warnings.push({
      code: 'outside-care', field: 'started_on',
      message: { en: 'The placement runs on days when the child was not in a period of care. Is that right?', cy: 'Mae’r lleoliad yn cynnwys dyddiau pan nad oedd y plentyn mewn cyfnod o ofal. Ydy hynny’n gywir?' },
    });
  }
  if (plan_made_on && plan_signed_on && plan_signed_on < plan_made_on) {
    warnings.push({ code: 'signed-before-made', field: 'plan_signed_on', message: { en: 'The placement plan was signed before it was made. Is that right?', cy: 'Llofnodwyd y cynllun lleoli cyn ei wneud. Ydy hynny’n gywir?' } });
  }
  if (emergency === 'false' && plan_made_on && plan_made_on > from) {
    warnings.push({
      code: 'plan-after-move', field: 'plan_made_on',
      message: { en: 'The placement plan was made after the child moved in, and this was no emergency. Is that right?', cy: 'Gwnaed y cynllun lleoli ar ôl i’r plentyn symud i mewn, ac nid argyfwng oedd hwn. Ydy hynny’n gywir?' },
    });
  }
  return warnings;
}

/** Whether every day of a stay lies in a period of care; periods may adjoin. */
function isInCare(from: string, until: string, periods: readonly RowValues[]): boolean {
  let reached = from;
  for (const { started_on = '', ended_on } of [...periods].sort((a, b) => (a['started_on']! < b['started_on']! ? -1 : 1))) {
    if (started_on > reached) break;
    if ((ended_on || '9999') > reached) reached = ended_on || '9999';
  }
  return reached > from ? reached >= until : false;
}
