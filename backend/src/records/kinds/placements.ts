import { placementEndReasons } from '../../domain/codes/placement-end-reasons.js';
import { placementTypes } from '../../domain/codes/placement-types.js';
import { providers } from '../../domain/codes/providers.js';
import { areaCodes } from '../area-codes.js';
import type { RecordKind } from '../record-kind.js';
import { checkPlacement, mindPlacement } from './placement-rules.js';

const ofSetting = (...settings: string[]) => placementTypes.filter(({ setting }) => settings.includes(setting)).map(({ code }) => code);
const inHousehold = ofSetting('foster', 'adoption');
const elsewhere = ofSetting('childrens-home', 'secure', 'residential-school', 'other-residential', 'independent-living', 'custody', 'other');

/** Where a child lives: “where, with whom, from when”, and what the law asks of it. */
export const placements: RecordKind = {
  name: 'placements',
  section: 'home',
  titles: {
    one: { en: 'Placement', cy: 'Lleoliad' },
    many: { en: 'Placements', cy: 'Lleoliadau' },
    add: { en: 'Record a placement', cy: 'Cofnodi lleoliad' },
    change: { en: 'Correct a placement', cy: 'Cywiro lleoliad' },
  },
  permissions: ['record-work'],
  shown: ['carer_id', 'setting_id', 'placement_type', 'started_on', 'ended_on', 'area_authority'],
  newestBy: 'started_on',
  reads: ['periods-of-care'],
  groups: [
    {
      title: { en: 'Where and with whom', cy: 'Ble a gyda phwy' },
      fields: [
        { name: 'placement_type', label: { en: 'Kind of placement', cy: 'Math o leoliad' }, codes: placementTypes, missing: { en: 'Select the kind of placement', cy: 'Dewiswch y math o leoliad' } },
        { name: 'carer_id', label: { en: 'Carers', cy: 'Gofalwyr' }, askedWhen: { field: 'placement_type', is: inHousehold } },
        { name: 'setting_id', label: { en: 'Home, school or other place', cy: 'Cartref, ysgol neu le arall' }, askedWhen: { field: 'placement_type', is: elsewhere } },
        {
          name: 'area_authority', label: { en: 'In whose area', cy: 'Yn ardal pa gyngor' }, codes: areaCodes,
          law: 'ooa-decision',
        },
      ],
    },
    {
      title: { en: 'When', cy: 'Pryd' },
      fields: [
        { name: 'started_on', label: { en: 'Moved in on', cy: 'Symudodd i mewn ar' }, missing: { en: 'Enter the date the placement started', cy: 'Rhowch y dyddiad y dechreuodd y lleoliad' } },
        { name: 'started_at', label: { en: 'Date and time of moving in', cy: 'Dyddiad ac amser symud i mewn' }, hint: { en: 'Where known: some notices are due in hours.', cy: 'Lle mae’n hysbys: mae rhai hysbysiadau’n ddyledus mewn oriau.' } },
        { name: 'emergency', label: { en: 'Was this an emergency?', cy: 'Ai argyfwng oedd hwn?' }, law: 'placement-plan' },
        { name: 'intended_until_18', label: { en: 'Meant to last until the child is 18?', cy: 'Ai’r bwriad yw iddo bara nes bod y plentyn yn 18?' } },
      ],
    },
    {
      title: { en: 'Plan and approval', cy: 'Cynllun a chymeradwyaeth' },
      fields: [
        { name: 'plan_made_on', label: { en: 'Placement plan made on', cy: 'Gwnaed y cynllun lleoli ar' } },
        { name: 'plan_signed_on', label: { en: 'Placement plan signed on', cy: 'Llofnodwyd y cynllun lleoli ar' } },
        { name: 'assessment_completed_on', label: { en: 'Assessment of the home completed on', cy: 'Cwblhawyd yr asesiad o’r cartref ar' } },
        { name: 'temporary_approval_on', label: { en: 'Connected person approved for the time being on', cy: 'Cymeradwywyd y person cysylltiedig dros dro ar' } },
        { name: 'provider', label: { en: 'Provided by', cy: 'Darperir gan' }, codes: providers },
        { name: 'welsh_need_met', label: { en: 'Is the child’s need for Welsh met?', cy: 'A yw angen y plentyn am y Gymraeg yn cael ei ddiwallu?' } },
        { name: 'keyworker', label: { en: 'Keyworker', cy: 'Gweithiwr allweddol' }, askedWhen: { field: 'placement_type', is: elsewhere }, hint: { en: 'Who looks out for the child there. The child is told the name.', cy: 'Pwy sy’n cadw golwg ar y plentyn yno. Caiff y plentyn wybod yr enw.' } },
        { name: 'postcode', label: { en: 'Postcode', cy: 'Cod post' } },
      ],
    },
    {
      title: { en: 'When it ended', cy: 'Pan ddaeth i ben' },
      hint: { en: 'Leave both empty while the child lives there.', cy: 'Gadewch y ddau’n wag tra bo’r plentyn yn byw yno.' },
      fields: [
        { name: 'ended_on', label: { en: 'Moved out on', cy: 'Symudodd allan ar' } },
        { name: 'reason_ended', label: { en: 'Why it ended', cy: 'Pam y daeth i ben' }, codes: placementEndReasons },
      ],
    },
  ],
  overlaps: ({ name, from, to }) =>
    to
      ? { en: `This placement overlaps with ${name.en}, ${from.en} to ${to.en}. Change that placement or this date`, cy: `Mae’r lleoliad hwn yn gorgyffwrdd â lleoliad arall (${name.cy}), o ${from.cy} hyd ${to.cy}. Newidiwch y lleoliad hwnnw neu’r dyddiad hwn` }
      : { en: `This placement overlaps with ${name.en}, ${from.en} to now. End that placement or change this date`, cy: `Mae’r lleoliad hwn yn gorgyffwrdd â lleoliad arall (${name.cy}), o ${from.cy} hyd heddiw. Rhowch ddyddiad gorffen i’r lleoliad hwnnw neu newidiwch y dyddiad hwn` },
  endsOpen: {
    offer: ({ name, from }) => ({ en: `${name.en}, where the child has lived since ${from.en}, ends on the same day`, cy: `Mae’r lleoliad presennol (${name.cy}), ers ${from.cy}, yn dod i ben ar yr un diwrnod` }),
    fields: ['reason_ended'],
  },
  check: checkPlacement,
  mind: mindPlacement,
};
