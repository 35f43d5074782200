import type { ClockedDuty } from '../duty.js';
import { eventThenEvent } from '../event-then-event.js';
import { safeguardingProcedures } from '../instruments.js';
import type { LawNumber } from '../law.js';

const workingDays: LawNumber = {
  code: 'transfer-in-working-days',
  title: { en: 'Working days to the conference on moving in', cy: 'Diwrnodau gwaith hyd at y gynhadledd ar symud i mewn' },
  unit: 'working-days',
  values: [{ from: '2019-11-01', value: 15 }],
  setBy: 'fixed',
};

/** Wales Safeguarding Procedures, section 4: a registered child moves in. */
export const cpTransferIn: ClockedDuty = {
  id: 'cp-transfer-in',
  title: { en: 'Conference on moving in', cy: 'Cynhadledd ar symud i mewn' },
  says: {
    en: 'When a registered child moves in for good, the receiving authority holds a conference within 15 working days of being told. Until then the first authority stays responsible.',
    cy: 'Pan fo plentyn cofrestredig yn symud i mewn yn barhaol, mae’r awdurdod sy’n derbyn yn cynnal cynhadledd o fewn 15 diwrnod gwaith i gael gwybod. Tan hynny yr awdurdod cyntaf sy’n gyfrifol.',
  },
  citation: safeguardingProcedures('section 4', '/chi-i/chi-i-c4/c4-p9', '2026-11-22'),
  force: 'procedure',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2019-11-01', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the day the authority was told', cy: 'y diwrnod yr hysbyswyd yr awdurdod' },
  metBy: { en: 'the conference', cy: 'y gynhadledd' },
  whose: 'team-manager',
  soon: 7,
  repeats: false,
  regimes: {},
  owed: (child, law) => eventThenEvent(child, law, { asked: 'transfer-in-notified', answered: ['transfer-in-conference'], workingDays }),
};
