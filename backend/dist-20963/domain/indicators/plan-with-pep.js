import { latestBy } from './child-on-day.js';
import { overviewReport } from './sources.js';
import { plans } from './units.js';
/** Plans with a personal education plan. */ export const planWithPep = {
    code: 'plan-with-pep',
    ref: 'P4-02',
    part: 4,
    kind: 'met',
    unit: plans,
    population: {
        among: 'looked-after',
        en: 'Plans of children looked after on the date: the newest prepared by the date and within the current period of care, less children whose latest personal education plan row is an exemption',
        cy: 'Cynlluniau plant sy’n derbyn gofal ar y dyddiad: y diweddaraf a luniwyd erbyn y dyddiad ac o fewn y cyfnod o ofal presennol, ac eithrio plant y mae eu rhes cynllun addysg personol ddiweddaraf yn eithriad'
    },
    title: {
        en: 'Plans with a personal education plan',
        cy: 'Cynlluniau â chynllun addysg personol'
    },
    definition: {
        en: 'Met: a personal education plan is part of the plan.',
        cy: 'Bodlonwyd: mae cynllun addysg personol yn rhan o’r cynllun.'
    },
    readings: [
        {
            en: 'The latest row may be of an earlier period of care.',
            cy: 'Gall y rhes ddiweddaraf fod o gyfnod o ofal cynharach.'
        }
    ],
    missing: {
        en: 'whether it is part of the plan',
        cy: 'a yw’n rhan o’r cynllun'
    },
    source: overviewReport('part 4', 'rhan 4'),
    groups: [],
    subjects ({ facts, child, plan, moment }, tally) {
        if (plan < 0) return;
        const { from, agreedOn, isExempt } = facts.educationPlans;
        const latest = latestBy(from, agreedOn, child, moment.asAt);
        if (latest < 0 || isExempt[latest] === 0) tally.add(plan, facts.plans.hasEducationPlan[plan]);
    }
};

//# sourceMappingURL=plan-with-pep.js.map