import type { CaseEvent, ChildRecord, Placement } from '../../facts/child-record.js';
import type { Day } from '../../facts/columns.js';
import { eventsAbout } from '../case-events.js';
import type { Law, LawNumber } from '../law.js';

/** 24 weeks came by SI 2020/1082, a passing measure; nobody has found the day it ran out, or that it did. */
export const approvalWeeks: LawNumber = {
  code: 'temporary-approval-weeks',
  title: { en: 'Weeks a temporary approval lasts', cy: 'Wythnosau y mae cymeradwyaeth dros dro yn para' },
  unit: 'weeks',
  values: [
    { from: '2016-04-06', value: 16 },
    { from: '2020-11-01', value: 24 },
  ],
  setBy: 'doubted',
};
export const extensionWeeks: LawNumber = {
  code: 'temporary-approval-extension-weeks',
  title: { en: 'Weeks a temporary approval may be extended', cy: 'Wythnosau y gellir estyn cymeradwyaeth dros dro' },
  unit: 'weeks',
  values: [{ from: '2016-04-06', value: 8 }],
  setBy: 'fixed',
};

/** The first day the temporary approval no longer covers, before any extension. */
export function approvalEndsOn({ temporaryApprovalOn }: Placement, law: Law): Day {
  return temporaryApprovalOn + 7 * law.number(approvalWeeks, temporaryApprovalOn);
}

/** The extension, which counts only if decided while the approval lasted. */
export function extensionOf(child: ChildRecord, placement: Placement, law: Law): CaseEvent | undefined {
  const endsOn = approvalEndsOn(placement, law);
  return eventsAbout(child, placement, 'temporary-approval-extended').find(({ on }) => on < endsOn);
}

/** The first day neither the approval nor its extension covers. */
export function coverEndsOn(child: ChildRecord, placement: Placement, law: Law): Day {
  const endsOn = approvalEndsOn(placement, law);
  return extensionOf(child, placement, law) ? endsOn + 7 * law.number(extensionWeeks, endsOn) : endsOn;
}
