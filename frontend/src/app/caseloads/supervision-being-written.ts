import type { SupervisionView } from '../api/models';
import { readDay } from '../ui/language/read-day';
import { sayDay } from '../ui/language/say-day';

/** Something one of the two does, as it is typed. */
export interface AgreedBeingWritten {
  /** Of what was agreed before; none of what is new. */
  readonly lineNo?: number;
  readonly agreed: string;
  readonly owner: '' | 'worker' | 'manager';
  readonly dueOn: string;
}

/** What is decided about a child, as it is typed. */
export interface DecisionBeingWritten {
  readonly publicId: string;
  readonly reflection: string;
  readonly decision: string;
  readonly owner: '' | 'worker' | 'manager';
  readonly dueOn: string;
}

export interface SupervisionBeingWritten {
  readonly heldOn: string;
  readonly discussed: string;
  readonly nextOn: string;
  readonly actions: readonly AgreedBeingWritten[];
  readonly children: readonly DecisionBeingWritten[];
  /** Why it is corrected. */
  readonly reason: string;
}

export const noAction: AgreedBeingWritten = { agreed: '', owner: '', dueOn: '' };
export const noDecision: DecisionBeingWritten = { publicId: '', reflection: '', decision: '', owner: '', dueOn: '' };

const isNoDay = (typed: string, today: string) => 'fault' in readDay(typed, today);
const isBlank = (row: object) => Object.values(row).every((text) => text === '');

/** What is still to be put right, each with its field; rows nobody has begun are left out of what is sent. */
export function faultsIn({ heldOn, nextOn, actions, children }: SupervisionBeingWritten, today: string): { field: string; key: string }[] {
  const fault = (isWrong: boolean, field: string, key: string) => (isWrong ? [{ field, key }] : []);
  return [
    ...fault(isNoDay(heldOn, today), 'held-on', 'supervision.noDay'),
    ...actions.flatMap((action, at) => (isBlank(action) ? [] : [
      ...fault(action.agreed.trim() === '', `agreed-${at}`, 'supervision.noAgreed'), ...fault(action.owner === '', `agreed-owner-${at}`, 'supervision.noOwner'),
      ...fault(isNoDay(action.dueOn, today), `agreed-due-${at}`, 'supervision.noDue'),
    ])),
    ...children.flatMap((child, at) => (isBlank(child) ? [] : [
      ...fault(child.publicId === '', `child-${at}`, 'supervision.noChild'), ...fault(child.decision.trim() === '', `decision-${at}`, 'supervision.noDecision'),
      ...fault(child.owner === '', `decision-owner-${at}`, 'supervision.noOwner'), ...fault(child.dueOn !== '' && isNoDay(child.dueOn, today), `decision-due-${at}`, 'supervision.noDue'),
    ])),
    ...fault(isNoDay(nextOn, today), 'next-on', 'supervision.noNext'),
  ];
}

/** What is sent of a supervision without faults: ISO days, and only rows somebody began. */
export function supervisionToSend({ heldOn, discussed, nextOn, actions, children }: SupervisionBeingWritten, today: string) {
  const day = (typed: string) => {
    const read = readDay(typed, today);
    return 'on' in read ? read.on : '';
  };
  const owner = (said: '' | 'worker' | 'manager') => (said === 'manager' ? ('manager' as const) : ('worker' as const));
  return {
    heldOn: day(heldOn), discussed: discussed.trim() || null, nextOn: day(nextOn),
    actions: actions.filter((row) => !isBlank(row)).map((row) => ({ agreed: row.agreed.trim(), owner: owner(row.owner), dueOn: day(row.dueOn) })),
    children: children.filter((row) => !isBlank(row)).map((row) => ({
      publicId: row.publicId, reflection: row.reflection.trim() || null, decision: row.decision.trim(), owner: owner(row.owner), dueOn: row.dueOn === '' ? null : day(row.dueOn),
    })),
  };
}

/** What was agreed, as it is sent where it is put right. */
export function agreedToSend(actions: readonly AgreedBeingWritten[], today: string) {
  const begun = actions.filter((row) => !isBlank(row));
  return supervisionToSend({ heldOn: '', discussed: '', nextOn: '', actions: begun, children: [], reason: '' }, today).actions.map((action, at) => ({ ...action, lineNo: begun[at]?.lineNo ?? null }));
}

/** A supervision as it is stored, to be put right. */
export function asWritten({ heldOn, discussed, nextOn, actions }: Pick<SupervisionView, 'heldOn' | 'discussed' | 'nextOn' | 'actions'>, language: 'en' | 'cy'): SupervisionBeingWritten {
  const day = (on: string | null) => (on ? sayDay(on, language) : '');
  return {
    heldOn: day(heldOn), discussed: discussed ?? '', nextOn: day(nextOn), reason: '', children: [],
    actions: actions.map(({ lineNo, agreed, ownedBy, dueOn }) => ({ lineNo, agreed, owner: ownedBy, dueOn: day(dueOn) })),
  };
}
