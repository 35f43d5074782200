import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { visitsInCare } from '../qualifying-visits.js';

const limit: LawNumber = {
  code: 'visit-record-working-days',
  title: { en: 'Working days to write up a visit', cy: 'Diwrnodau gwaith i ysgrifennu’r ymweliad' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 5 }],
  setBy: 'local',
};

/** The writer is reminded before the limit is up. */
export const writeUpReminder: LawNumber = {
  code: 'visit-write-up-reminder-working-days',
  title: { en: 'Working days after which a visit not yet written up is shown as late to its writer', cy: 'Diwrnodau gwaith cyn dangos i’r gweithiwr fod ymweliad heb ei ysgrifennu yn hwyr' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 3 }],
  setBy: 'local',
};

/**
 * The written record of each visit. An event says that a visit was written up, not which: the first one from a visit until the next
 * belongs to it. It is owed from the first visit that was written up as an event, since a record moved in from elsewhere has none.
 */
export const visitRecord: ClockedDuty = {
  id: 'visit-record',
  title: { en: 'Visit written up', cy: 'Ysgrifennu’r ymweliad' },
  says: {
    en: 'Each visit has a written record on the case record. No instrument sets the days; the limit is the authority’s own. It is counted from the first visit whose writing up is recorded as an event.',
    cy: 'Mae cofnod ysgrifenedig o bob ymweliad ar y cofnod achos. Nid oes offeryn yn pennu nifer o ddiwrnodau; terfyn yr awdurdod ei hun yw hwn. Fe’i cyfrifir o’r ymweliad cyntaf y cofnodwyd ei ysgrifennu fel digwyddiad.',
  },
  citation: carePlanning2015('Part 10', '/part/10', null),
  force: 'local',
  confidence: 'from-memory',
  doubt: { en: 'That each visit is written up follows from the Part 6 Code and has not been read there.', cy: 'Mae’r gofyniad i gofnodi pob ymweliad yn dilyn o God Rhan 6 ac nid yw wedi’i ddarllen yno.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [limit, writeUpReminder],
  countedFrom: { en: 'the day of the visit', cy: 'diwrnod yr ymweliad' },
  metBy: { en: 'the visit being written up', cy: 'ysgrifennu’r ymweliad' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed(child, law) {
    const written = child.events.filter(({ kind }) => kind === 'visit-written-up');
    const [firstWritten] = written;
    if (!firstWritten) return [];
    const visits = visitsInCare(child);
    const begins = visits.findLastIndex(({ visitedOn }) => visitedOn <= firstWritten.on);
    return visits.slice(Math.max(begins, 0)).map(({ visitedOn, visitNo }, at, owed) => {
      const next = owed[at + 1]?.visitedOn ?? Infinity;
      const record = written.find(({ on }) => on >= visitedOn && (on < next || visitedOn === next));
      return owe(law, {
        aroseOn: visitedOn,
        by: 'working-days',
        amount: law.number(limit, visitedOn),
        metOn: record?.on,
        missing: record ? '' : 'case-events.visit-written-up',
        evidence: [{ kind: 'visit', no: visitNo }, ...(record ? [{ kind: 'event' as const, no: record.eventNo }] : [])],
      });
    });
  },
};
