import { activities } from '../../domain/codes/activities.js';
import { careLeaverAccommodations } from '../../domain/codes/care-leaver-accommodations.js';
import { PATHWAY_PLAN, PERSONAL_ADVISER_ROLE } from '../../domain/codes/positions.js';
import { NO_DAY, type Day } from '../../domain/facts/columns.js';
import type { Bilingual } from '../../domain/indicators/figure.js';
import { longDay } from '../words/long-date.js';
import { dated, said, type Reason, type Subject } from './reason.js';

/** What the latest care leaver's record says, with the plan or adviser the indicator turns on. */
export function leaverReason(subject: Subject): Reason {
  const { child, indicator } = subject;
  const { careLeavers } = child.facts;
  const { leaver } = child;
  const recorded = longDay(careLeavers.recordedOn[leaver]!);
  const rowDates = [dated(subject, 'Latest record', 'Cofnod diweddaraf', careLeavers.recordedOn[leaver]!)];
  const recordWords: Bilingual = {
    en: `The latest care leaver’s record, of ${recorded.en}, says category ${careLeavers.category[leaver]}.`,
    cy: `Dywed y cofnod gadael gofal diweddaraf, dyddiedig ${recorded.cy}, gategori ${careLeavers.category[leaver]}.`,
  };
  const home = careLeaverAccommodations[careLeavers.accommodation[leaver]!];
  const activity = activities[careLeavers.activity[leaver]!];
  const lives: Bilingual = home
    ? { en: `Accommodation: ${home.en}.`, cy: `Llety: ${home.cy}.` }
    : { en: 'Accommodation is not recorded.', cy: 'Nid yw’r llety wedi’i gofnodi.' };
  const does: Bilingual = activity
    ? { en: `Activity: ${activity.en}.`, cy: `Gweithgaredd: ${activity.cy}.` }
    : { en: 'Activity is not recorded.', cy: 'Nid yw’r gweithgaredd wedi’i gofnodi.' };
  if (indicator.code === 'pathway-plan') rowDates.push(dated(subject, 'Pathway plan completed', 'Cwblhawyd y cynllun llwybr', planOn(subject)));
  if (indicator.code === 'personal-adviser') rowDates.push(dated(subject, 'Personal adviser allocated', 'Dyrannwyd cynghorydd personol', adviserSince(subject)));
  return { rowDates, why: said(recordWords, lives, does) };
}

function planOn({ child: { facts: { pathways }, child }, moment }: Subject): Day {
  for (let row = pathways.from[child + 1]! - 1; row >= pathways.from[child]!; row--) {
    if (pathways.kind[row] === PATHWAY_PLAN && moment.isReached(pathways.completedOn[row]!)) return pathways.completedOn[row]!;
  }
  return NO_DAY;
}

function adviserSince({ child: { facts: { allocations }, child }, moment }: Subject): Day {
  for (let row = allocations.from[child + 1]! - 1; row >= allocations.from[child]!; row--) {
    const covers = allocations.startedOn[row]! <= moment.asAt && moment.asAt < allocations.endedOn[row]!;
    if (covers && allocations.role[row] === PERSONAL_ADVISER_ROLE) return allocations.startedOn[row]!;
  }
  return NO_DAY;
}
