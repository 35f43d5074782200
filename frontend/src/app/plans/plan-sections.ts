import type { PlanVersionView } from '../api/models';
import type { PlanField } from './plan-field';

const outcomeFields: readonly PlanField[] = [
  { name: 'words', label: 'plans.fields.words', hint: 'plans.fields.wordsHint', kind: 'voice', missing: 'plans.missing.words' },
  { name: 'wordsLanguage', label: 'plans.fields.wordsLanguage', kind: 'choice', choices: [{ code: 'cy', title: { en: 'Welsh', cy: 'Cymraeg' } }, { code: 'en', title: { en: 'English', cy: 'Saesneg' } }, { code: 'other', title: { en: 'Another language', cy: 'Iaith arall' } }] },
  { name: 'translation', label: 'plans.fields.translation', kind: 'voice' },
  { name: 'why', label: 'plans.fields.why', kind: 'long', missing: 'plans.missing.why' },
  { name: 'startScore', label: 'plans.fields.startScore', kind: 'score', missing: 'plans.missing.startScore' },
  { name: 'nowScore', label: 'plans.fields.nowScore', kind: 'score', missing: 'plans.missing.nowScore' },
  { name: 'goalScore', label: 'plans.fields.goalScore', kind: 'score', missing: 'plans.missing.goalScore' },
  { name: 'reviewOn', label: 'plans.fields.reviewOn', kind: 'day', missing: 'plans.missing.reviewOn' },
];
const actionFields: readonly PlanField[] = [
  { name: 'what', label: 'plans.fields.what', kind: 'line', missing: 'plans.missing.what' },
  { name: 'owner', label: 'plans.fields.owner', kind: 'line', missing: 'plans.missing.owner' },
  { name: 'dueOn', label: 'plans.fields.dueOn', kind: 'day', missing: 'plans.missing.dueOn' },
];

const title = (en: string, cy: string) => ({ en, cy });
const parties = [
  ['child', 'Child', 'Plentyn'], ['parent', 'Parent', 'Rhiant'], ['carer', 'Carer', 'Gofalwr'], ['education', 'School', 'Ysgol'], ['iro', 'Independent reviewing officer', 'Swyddog adolygu annibynnol'],
  ['gp', 'GP', 'Meddyg teulu'], ['provider', 'Provider', 'Darparwr'], ['other', 'Somebody else', 'Rhywun arall'],
].map(([code = '', en = '', cy = '']) => ({ code, title: title(en, cy) }));
const agreement = [{ code: 'true', title: title('They agree', 'Maen nhw’n cytuno') }, { code: 'false', title: title('They do not agree', 'Dydyn nhw ddim yn cytuno') }];
const options = [
  ['RETURN', 'Return home', 'Dychwelyd adref'], ['FAMILY', 'Family or connected carer', 'Teulu neu ofalwr cysylltiedig'], ['SGO', 'Special guardianship', 'Gwarcheidiaeth arbennig'],
  ['ADOPT', 'Adoption', 'Mabwysiadu'], ['LTF', 'Long-term fostering', 'Gofal maeth hirdymor'], ['PARENT_CO', 'With a parent under a care order', 'Gyda rhiant dan orchymyn gofal'],
  ['INDEP', 'Supported move to independence', 'Byw’n annibynnol gyda chymorth'], ['NONE', 'No clear plan yet', 'Dim cynllun clir eto'],
].map(([code = '', en = '', cy = '']) => ({ code, title: title(en, cy) }));

export type SectionName = 'long-term' | 'outcome' | 'action' | 'part' | 'helper' | 'copy' | 'update';

/** The questions of each section. */
export const sectionFields: Record<SectionName, readonly PlanField[]> = {
  'long-term': [
    { name: 'longTermPlan', label: 'plans.fields.longTermPlan', kind: 'long' }, { name: 'permanenceOption', label: 'plans.fields.permanenceOption', kind: 'choice', choices: options },
    { name: 'concurrentPlan', label: 'plans.fields.concurrentPlan', kind: 'long' }, { name: 'decideBy', label: 'plans.fields.decideBy', kind: 'day' }, { name: 'whyRevised', label: 'plans.fields.whyRevised', kind: 'long' },
  ],
  outcome: outcomeFields,
  action: actionFields,
  part: [{ name: 'howMet', label: 'plans.fields.howMet', kind: 'long' }],
  helper: [
    { name: 'name', label: 'plans.fields.name', kind: 'line', missing: 'plans.missing.name' }, { name: 'party', label: 'plans.fields.party', kind: 'choice', choices: parties, missing: 'plans.missing.party' },
    { name: 'views', label: 'plans.fields.views', kind: 'voice' }, { name: 'agreed', label: 'plans.fields.agreed', kind: 'choice', choices: agreement }, { name: 'signedOn', label: 'plans.fields.signedOn', kind: 'day' },
    { name: 'notAgreedReason', label: 'plans.fields.notAgreedReason', kind: 'long' },
  ],
  copy: [
    { name: 'party', label: 'plans.fields.party', kind: 'choice', choices: parties, missing: 'plans.missing.party' }, { name: 'name', label: 'plans.fields.name', kind: 'line' },
    { name: 'givenOn', label: 'plans.fields.givenOn', kind: 'day' },
    { name: 'method', label: 'plans.fields.method', kind: 'choice', choices: [{ code: 'in-person', title: title('In person', 'Wyneb yn wyneb') }, { code: 'post', title: title('By post', 'Drwy’r post') }, { code: 'secure-email', title: title('By secure email', 'Drwy e-bost diogel') }, { code: 'other', title: title('Another way', 'Ffordd arall') }] },
    { name: 'language', label: 'plans.fields.language', kind: 'choice', choices: [{ code: 'cy', title: title('Welsh', 'Cymraeg') }, { code: 'en', title: title('English', 'Saesneg') }, { code: 'bilingual', title: title('Both', 'Y ddwy') }, { code: 'other', title: title('Another', 'Un arall') }] },
    { name: 'withheldReason', label: 'plans.fields.withheldReason', kind: 'long' },
  ],
  update: [
    { name: 'score', label: 'plans.fields.score', kind: 'score', missing: 'plans.missing.nowScore' },
    { name: 'onward', label: 'plans.fields.onward', kind: 'choice', missing: 'plans.missing.onward', choices: [{ code: 'carry-on', title: title('Carry on', 'Dal ati') }, { code: 'reached', title: title('It is reached', 'Mae wedi’i gyrraedd') }, { code: 'change', title: title('Change it in the next version', 'Ei newid yn y fersiwn nesaf') }] },
    { name: 'words', label: 'plans.fields.sentence', kind: 'line', missing: 'plans.missing.sentence' },
  ],
};

/** What of a section is stored already, and the version that was read; a new row has version 0. */
export function storedOf(plan: PlanVersionView, section: SectionName, no: string | undefined): { values: Readonly<Record<string, unknown>>; version: number } {
  const none = { values: {}, version: 0 };
  switch (section) {
    case 'long-term':
      return { values: { ...plan, permanenceOption: plan.permanenceOption?.code ?? null }, version: plan.version };
    case 'outcome': {
      const outcome = plan.outcomes.find(({ outcomeNo }) => String(outcomeNo) === no);
      return outcome ? { values: { ...outcome }, version: outcome.version } : none;
    }
    case 'part': {
      const part = plan.parts.find((one) => one.part.code === no);
      return part ? { values: { ...part }, version: part.version } : none;
    }
    case 'helper': {
      const helper = plan.helpers.find(({ helperNo }) => String(helperNo) === no);
      return helper ? { values: { ...helper, party: helper.party?.code ?? null }, version: helper.version } : none;
    }
    default:
      return none;
  }
}
