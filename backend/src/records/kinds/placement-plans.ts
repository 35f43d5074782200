import type { RecordField, RecordKind } from '../record-kind.js';

const long = (name: string, en: string, cy: string, more: Partial<RecordField> = {}): RecordField => ({ name, label: { en, cy }, isLong: true, ...more });

/** The placement plan of Schedule 3, one for each placement. */
export const placementPlans: RecordKind = {
  name: 'placement-plans',
  section: 'home',
  titles: {
    one: { en: 'Placement plan', cy: 'Cynllun lleoliad' },
    many: { en: 'Placement plans', cy: 'Cynlluniau lleoliad' },
    add: { en: 'Write a placement plan', cy: 'Ysgrifennu cynllun lleoliad' },
    change: { en: 'Correct a placement plan', cy: 'Cywiro cynllun lleoliad' },
  },
  permissions: ['record-work'],
  shown: ['placement_id', 'prepared_on', 'signed_on', 'signed_by'],
  newestBy: 'prepared_on',
  // The duties ask the placement when its plan was made and signed.
  after: async (manager, { authorityId, childNo }) => {
    await manager.query(
      `update record.placements p set plan_made_on = w.prepared_on, plan_signed_on = w.signed_on from record.placement_plans w
        where (w.authority_id, w.child_no, w.placement_no) = (p.authority_id, p.child_no, p.placement_no) and p.authority_id = $1 and p.child_no = $2
          and w.prepared_on is not null and (p.plan_made_on, p.plan_signed_on) is distinct from (w.prepared_on, w.signed_on)`, [authorityId, childNo],
    );
  },
  groups: [
    {
      fields: [
        { name: 'placement_id', label: { en: 'Placement', cy: 'Lleoliad' }, missing: { en: 'Select the placement', cy: 'Dewiswch y lleoliad' } },
        long('day_to_day', 'Day-to-day care and well-being', 'Gofal a llesiant o ddydd i ddydd'),
        long('about_child', 'Personality, culture, religion, language and Welsh', 'Personoliaeth, diwylliant, crefydd, iaith a’r Gymraeg'),
        long('contact', 'Contact: with whom and how, or why there is none; orders', 'Cyswllt: gyda phwy a sut, neu pam nad oes dim; gorchmynion'),
        long('child_views', 'What the child thinks', 'Beth mae’r plentyn yn ei feddwl', { isVoice: true }),
      ],
    },
    {
      title: { en: 'Health and school', cy: 'Iechyd ac ysgol' },
      fields: [
        { name: 'gp', label: { en: 'GP: name and address', cy: 'Meddyg teulu: enw a chyfeiriad' } },
        { name: 'dentist', label: { en: 'Dentist: name and address', cy: 'Deintydd: enw a chyfeiriad' } },
        long('consent', 'Consent to examination or treatment', 'Cydsyniad i archwiliad neu driniaeth'),
        long('education', 'School and the designated person', 'Ysgol a’r person dynodedig'),
      ],
    },
    {
      title: { en: 'Visits, decisions and money', cy: 'Ymweliadau, penderfyniadau ac arian' },
      fields: [
        long('visits_and_advocacy', 'Visits, advice between visits, advocate, independent visitor', 'Ymweliadau, cyngor rhwng ymweliadau, eiriolwr, ymwelydd annibynnol'),
        long('delegated', 'What the carer may decide, and what needs approval first', 'Yr hyn y caiff y gofalwr ei benderfynu, a’r hyn y mae angen ei gymeradwyo’n gyntaf'),
        long('money', 'Financial arrangements', 'Trefniadau ariannol'),
        long('parent_support', 'Placed with a parent: support, what changes must be told, when the child may be removed', 'Lleoliad gyda rhiant: cymorth, pa newidiadau y mae’n rhaid eu hysbysu, pryd y gellir symud y plentyn'),
        long('carer_agreement', 'Foster carer: matters of the agreement', 'Gofalwr maeth: materion y cytundeb'),
        long('expected_length', 'Section 76: how long, steps to end it, notice', 'Adran 76: am ba hyd, camau i’w ddirwyn i ben, rhybudd'),
      ],
    },
    {
      title: { en: 'Agreed', cy: 'Cytunwyd' },
      fields: [
        { name: 'prepared_on', label: { en: 'Prepared on', cy: 'Paratowyd ar' }, law: 'placement-plan' },
        { name: 'signed_by', label: { en: 'Signed by', cy: 'Llofnodwyd gan' } },
        { name: 'signed_role', label: { en: 'As what', cy: 'Fel beth' } },
        { name: 'signed_on', label: { en: 'Signed on', cy: 'Llofnodwyd ar' }, law: 'placement-plan-signed' },
        { name: 'iro_name', label: { en: 'Reviewing officer', cy: 'Swyddog adolygu' } },
        { name: 'iro_informed_on', label: { en: 'Reviewing officer told on', cy: 'Hysbyswyd y swyddog adolygu ar' } },
      ],
    },
  ],
};
