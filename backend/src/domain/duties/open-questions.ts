import type { Bilingual } from '../indicators/figure.js';

/** What counsel is to answer before a figure built on these duties is published; the weightiest first. */
export interface OpenQuestion extends Bilingual {
  /** Ids of the duties the answer would change. */
  duties: readonly string[];
}

export const openQuestions: readonly OpenQuestion[] = [
  {
    en: 'How long does temporary approval of a connected person last today, 16 or 24 weeks? The change of 2020 was to lapse, and whether it has was not found.',
    cy: 'Am faint y mae cymeradwyaeth dros dro i berson cysylltiedig yn para heddiw, 16 wythnos neu 24? Roedd newid 2020 i ddod i ben, ac ni chafwyd a yw wedi.',
    duties: ['temp-approval-connected', 'temp-approval-extension'],
  },
  {
    en: 'Has anything amended the 2015 Regulations since the consultation on kinship care of autumn 2025, and is the revised Part 6 Code in force? Nothing was found by 22 November 2026.',
    cy: 'A oes rhywbeth wedi diwygio Rheoliadau 2015 ers ymgynghoriad hydref 2025 ar ofal gan berthnasau, ac a yw’r Cod Rhan 6 diwygiedig mewn grym? Ni chafwyd dim erbyn 22 Tachwedd 2026.',
    duties: ['foster-conditions', 'temp-approval-connected', 'review-policy'],
  },
  {
    en: 'By when is the first health assessment due at the latest, and does regulation 7 itself count days for the GP and the dentist?',
    cy: 'Erbyn pryd fan bellaf y mae’r asesiad iechyd cyntaf yn ddyledus, ac a yw rheoliad 7 ei hun yn cyfrif dyddiau ar gyfer y meddyg teulu a’r deintydd?',
    duties: ['health-assessment-initial', 'health-review-under-5', 'health-review-5-plus', 'health-gp-registration', 'health-dentist'],
  },
  {
    en: 'Out of the area: when must the panel meet after an emergency, does the 24-hour notice cover every such placement or only emergencies, what is the second notice, and who receives each?',
    cy: 'Y tu allan i’r ardal: pryd y mae’n rhaid i’r panel gyfarfod ar ôl argyfwng, a yw’r hysbysiad 24 awr yn cwmpasu pob lleoliad o’r fath neu argyfyngau yn unig, beth yw’r ail hysbysiad, a phwy sy’n cael pob un?',
    duties: ['ooa-decision', 'ooa-emergency', 'ooa-24h-notice', 'placement-terminate'],
  },
  {
    en: 'How long may a review be adjourned, and what do the regulations drafted here from their English twins really say? Two of the ten that were read differ.',
    cy: 'Am faint y caniateir gohirio adolygiad, a beth y mae’r rheoliadau a ddrafftiwyd yma o’u cyfatebion yn Lloegr yn ei ddweud mewn gwirionedd? Mae dau o’r deg a ddarllenwyd yn wahanol.',
    duties: ['review-adjourn', 'review-decisions-implemented', 'review-record', 'cease-looked-after', 'independent-visitor', 'iro-dispute-and-cafcass'],
  },
  {
    en: 'Which children does regulation 3A leave without a personal education plan?',
    cy: 'Pa blant y mae rheoliad 3A yn eu gadael heb gynllun addysg personol?',
    duties: ['pep-required', 'pep-20-school-days'],
  },
  {
    en: 'Leaving care: the rule of six months on a return home, what makes a pathway plan be reviewed, and whether any number of visits is given.',
    cy: 'Gadael gofal: rheol y chwe mis wrth ddychwelyd adref, beth sy’n peri adolygu cynllun llwybr, ac a roddir unrhyw nifer o ymweliadau.',
    duties: ['lc-categories', 'lc-13-week-rule', 'lc-pathway-review', 'lc-keep-in-touch'],
  },
  {
    en: 'Short breaks: are the times of visits and reviews three and six months?',
    cy: 'Seibiannau byr: ai tri a chwe mis yw amseroedd ymweliadau ac adolygiadau?',
    duties: ['short-breaks-visits', 'short-breaks-reviews'],
  },
  {
    en: 'The standards for reviewing officers: the caseload and the 5, 15 and 20 working days, and whether they have changed since 2019.',
    cy: 'Safonau swyddogion adolygu: y llwyth achosion a’r 5, 15 ac 20 diwrnod gwaith, ac a ydynt wedi newid ers 2019.',
    duties: ['iro-caseload', 'iro-appoint', 'review-record', 'iro-dispute-and-cafcass'],
  },
  {
    en: 'Hours to a return interview, days to the offer of advocacy, and how often a registered child is visited; regional boards differ.',
    cy: 'Oriau hyd at gyfweliad dychwelyd, dyddiau hyd at gynnig eiriolaeth, a pha mor aml yr ymwelir â phlentyn cofrestredig; mae byrddau rhanbarthol yn amrywio.',
    duties: ['missing-return-interview', 'advocacy-active-offer', 'cp-visits'],
  },
  {
    en: 'What does the final guidance on personal education plans say, after the consultation that ended on 1 December 2025?',
    cy: 'Beth y mae’r canllawiau terfynol ar gynlluniau addysg personol yn ei ddweud, wedi’r ymgynghoriad a ddaeth i ben ar 1 Rhagfyr 2025?',
    duties: ['pep-20-school-days', 'pep-review'],
  },
  {
    en: 'Readings to be signed off: the day care begins under the 24-hour rule, what a weekly visit is, where the first year ends, the first review of a child who already had some, how days in short breaks are counted, and the day category 1 begins.',
    cy: 'Darlleniadau i’w cymeradwyo: y diwrnod y mae gofal yn dechrau o dan y rheol 24 awr, beth yw ymweliad wythnosol, ble y mae’r flwyddyn gyntaf yn gorffen, adolygiad cyntaf plentyn a gafodd rai eisoes, sut y cyfrifir dyddiau mewn seibiannau byr, a’r diwrnod y mae categori 1 yn dechrau.',
    duties: ['review-first', 'visit-first-week', 'visit-first-year', 'visit-pwp-immediate', 'short-breaks-qualify', 'lc-categories'],
  },
];
