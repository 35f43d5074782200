import { UNSAID } from '../facts/columns.js';
import { isHealthTimely } from './health-timely.js';
import { MET, NOT_KNOWN, NOT_MET } from './indicator.js';
import { overviewReport } from './sources.js';
import { plans } from './units.js';
/** Plans with a timely health element. */ export const planWithTimelyHealth = {
    code: 'plan-with-timely-health',
    ref: 'P4-01',
    part: 4,
    kind: 'met',
    unit: plans,
    population: {
        among: 'looked-after',
        en: 'Plans of children looked after on the date: the newest prepared by the date and within the current period of care',
        cy: 'Cynlluniau plant sy’n derbyn gofal ar y dyddiad: y diweddaraf a luniwyd erbyn y dyddiad ac o fewn y cyfnod o ofal presennol'
    },
    title: {
        en: 'Plans with a timely health element',
        cy: 'Cynlluniau ag elfen iechyd amserol'
    },
    definition: {
        en: 'Met: the plan has a health plan, and health was assessed or reviewed within 6 months if under 5, else 12 months.',
        cy: 'Bodlonwyd: mae cynllun iechyd yn y cynllun, ac aseswyd neu adolygwyd iechyd o fewn 6 mis os dan 5 oed, fel arall 12 mis.'
    },
    readings: [
        {
            en: 'A dental check or a registration with a GP is no health assessment; one refused does not count, refused left empty does.',
            cy: 'Nid asesiad iechyd yw archwiliad deintyddol na chofrestru gyda meddyg teulu; nid yw un a wrthodwyd yn cyfrif, mae un heb ateb yn cyfrif.'
        },
        {
            en: 'The day 6 or 12 months before the date itself is in time.',
            cy: 'Mae’r union ddiwrnod 6 neu 12 mis cyn y dyddiad mewn pryd.'
        }
    ],
    missing: {
        en: 'whether the plan has a health plan',
        cy: 'a oes cynllun iechyd yn y cynllun'
    },
    source: overviewReport('part 4', 'rhan 4'),
    groups: [],
    subjects (child, tally) {
        if (child.plan < 0) return;
        const hasHealthPlan = child.facts.plans.hasHealthPlan[child.plan];
        if (hasHealthPlan === UNSAID) tally.add(child.plan, NOT_KNOWN);
        else tally.add(child.plan, hasHealthPlan === 1 && isHealthTimely(child) ? MET : NOT_MET);
    }
};

//# sourceMappingURL=plan-with-timely-health.js.map