import type { Bilingual } from '../../domain/indicators/figure.js';

/** What somebody did with a child's record, as it is told to the child: the events of the audit log that name children. */
export const actTitles: Readonly<Record<string, Bilingual>> = {
  'child-seen': { en: 'Opened the record', cy: 'Agorodd y cofnod' },
  'child-refused': { en: 'Tried to open the record and was refused', cy: 'Ceisiodd agor y cofnod a chafodd ei wrthod' },
  'children-listed': { en: 'Saw the child in a list of children', cy: 'Gwelodd y plentyn mewn rhestr o blant' },
  'child-clocks-seen': { en: 'Saw what is due for the child', cy: 'Gwelodd beth sydd i’w wneud dros y plentyn' },
  'clock-explained': { en: 'Saw how a date was worked out', cy: 'Gwelodd sut y cyfrifwyd dyddiad' },
  'clocks-listed': { en: 'Saw the child in a list of work due', cy: 'Gwelodd y plentyn mewn rhestr o waith i’w wneud' },
  'clocks-moved': { en: 'Changed something that moved a date', cy: 'Newidiodd rywbeth a symudodd ddyddiad' },
  'late-reason-given': { en: 'Said why something is late', cy: 'Rhoddodd reswm pam mae rhywbeth yn hwyr' },
  'visits-listed': { en: 'Saw the visits', cy: 'Gwelodd yr ymweliadau' },
  'visit-recorded': { en: 'Recorded a visit', cy: 'Cofnododd ymweliad' },
  'visit-prepared': { en: 'Began to record a visit', cy: 'Dechreuodd gofnodi ymweliad' },
  'visit-read': { en: 'Read a visit', cy: 'Darllenodd ymweliad' },
  'visit-written-up': { en: 'Wrote up a visit', cy: 'Ysgrifennodd am ymweliad' },
  'visit-withdrawn': { en: 'Took a visit back as recorded in error', cy: 'Tynnodd ymweliad yn ôl fel un a gofnodwyd ar gam' },
  'notes-listed': { en: 'Saw the notes', cy: 'Gwelodd y nodiadau' },
  'note-recorded': { en: 'Recorded a note', cy: 'Cofnododd nodyn' },
  'visit-moved': { en: 'Changed the date of a visit', cy: 'Newidiodd ddyddiad ymweliad' },
  'figure-opened': { en: 'Saw the child behind a figure', cy: 'Gwelodd y plentyn y tu ôl i ffigur' },
  'duty-figure-opened': { en: 'Saw the child behind a figure about duties', cy: 'Gwelodd y plentyn y tu ôl i ffigur am ddyletswyddau' },
  'review-differences-opened': { en: 'Saw the child in a comparison of reviews', cy: 'Gwelodd y plentyn mewn cymhariaeth o adolygiadau' },
  'calendar-read': { en: 'Received dates of the child in a calendar', cy: 'Derbyniodd ddyddiadau’r plentyn mewn calendr' },
  'digest-sent': { en: 'Received dates of the child by e-mail', cy: 'Derbyniodd ddyddiadau’r plentyn drwy e-bost' },
  'exact-match-asked': { en: 'Asked whether there is a record with this reference', cy: 'Holodd a oes cofnod â’r cyfeirnod hwn' },
  'opened-in-emergency': { en: 'Opened the record in an emergency', cy: 'Agorodd y cofnod mewn argyfwng' },
  'emergency-ended': { en: 'Closed the record opened in an emergency', cy: 'Caeodd y cofnod a agorwyd mewn argyfwng' },
  'emergency-use-reviewed': { en: 'Looked at why the record was opened in an emergency', cy: 'Edrychodd pam yr agorwyd y cofnod mewn argyfwng' },
  'record-restricted': { en: 'Restricted the record to named people', cy: 'Cyfyngodd fynediad i’r cofnod i bobl a enwir' },
  'restriction-changed': { en: 'Changed who may open the record', cy: 'Newidiodd pwy gaiff agor y cofnod' },
  'restriction-ended': { en: 'Ended a restriction of the record', cy: 'Daeth â chyfyngiad ar y cofnod i ben' },
  'purpose-said': { en: 'Said why they would look at the record', cy: 'Nododd pam y byddai’n edrych ar y cofnod' },
  'sample-chosen': { en: 'Chose the record for an inspector to see', cy: 'Dewisodd y cofnod i arolygydd ei weld' },
  'samples-listed': { en: 'Saw the child in the sample of an inspector', cy: 'Gwelodd y plentyn yn sampl arolygydd' },
  'readers-seen': { en: 'Saw who looked at the record', cy: 'Gwelodd pwy edrychodd ar y cofnod' },
};

/** For an act this table does not name yet: it is shown all the same. */
export const otherAct: Bilingual = { en: 'Another use of the record', cy: 'Defnydd arall o’r cofnod' };
