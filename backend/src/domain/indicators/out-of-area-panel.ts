import type { Indicator } from './indicator.js';
import { outOfAreaBegunInYear } from './out-of-area.js';
import { panelAnswer, wasApprovedBefore } from './panel-answer.js';
import { placedOutOfArea } from './populations.js';
import { overviewReport } from './sources.js';
import { placements } from './units.js';

/** Panel before an out of area placement. */
export const outOfAreaPanel: Indicator = {
  code: 'out-of-area-panel',
  ref: 'P2-13…15',
  part: 2,
  kind: 'groups',
  unit: placements,
  population: placedOutOfArea,
  title: { en: 'Panel before an out of area placement', cy: 'Panel cyn lleoliad y tu allan i’r ardal' },
  definition: {
    en: 'Whether the placement was referred to panel before it began, or in an emergency within 25 working days of the start.',
    cy: 'A gyfeiriwyd y lleoliad at banel cyn iddo ddechrau, neu mewn argyfwng o fewn 25 diwrnod gwaith i’r dechrau.',
  },
  readings: [
    {
      en: 'Types F…, H…, S1, R1 to R3, P2, P3 and Z1 whose area is recorded and is not the authority, whether or not the child is looked after.',
      cy: 'Mathau F…, H…, S1, R1 i R3, P2, P3 a Z1 â’u hardal wedi’i chofnodi ac nad yr awdurdod yw hi, p’un a yw’r plentyn yn derbyn gofal ai peidio.',
    },
    {
      en: 'With no decision row the answer is not known before anything else is asked; a row counts as present whatever its dates.',
      cy: 'Heb res penderfyniad, ni wyddys yr ateb cyn gofyn dim arall; mae rhes yn cyfrif beth bynnag ei dyddiadau.',
    },
    {
      en: 'Approved before: the panel met on or before the start and approved.',
      cy: 'Cymeradwywyd cynt: cyfarfu’r panel ar y dechrau neu cyn hynny a chymeradwyodd.',
    },
  ],
  missing: {
    en: 'no decision row, or whether it was an emergency is empty while that decides',
    cy: 'dim rhes penderfyniad, neu nid yw’n dweud a oedd yn argyfwng pan fo hynny’n penderfynu',
  },
  source: overviewReport('Table 2', 'Tabl 2'),
  groups: [
    { code: 'before', en: 'Referred before the placement', cy: 'Cyfeiriwyd cyn y lleoliad' },
    { code: 'emergency-in-time', en: 'Emergency, referred within 25 working days', cy: 'Argyfwng, cyfeiriwyd o fewn 25 diwrnod gwaith' },
    { code: 'not-yet-due', en: 'Emergency, not yet due', cy: 'Argyfwng, heb ddod yn ddyledus eto' },
    { code: 'not-met', en: 'Requirement not met', cy: 'Gofyniad heb ei fodloni' },
  ],
  also: 'approvedBefore',
  subjects(child, tally) {
    let row = child.facts.placements.from[child.child + 1]!;
    while ((row = outOfAreaBegunInYear(child, row)) >= 0) {
      tally.add(row, panelAnswer(child, row));
      if (wasApprovedBefore(child, row)) tally.also(1);
    }
  },
};
