import { PATHWAY_PLAN } from '../codes/positions.js';
import { MET, NOT_COUNTED, NOT_MET } from './indicator.js';
import { owedPathwayPlan } from './populations.js';
import { overviewReport } from './sources.js';
import { youngPeople } from './units.js';
/** Care leavers with a pathway plan. */ export const pathwayPlan = {
    code: 'pathway-plan',
    ref: 'P3-01',
    part: 3,
    kind: 'met',
    unit: youngPeople,
    population: owedPathwayPlan,
    title: {
        en: 'Care leavers with a pathway plan',
        cy: 'Pobl ifanc sy’n gadael gofal â chynllun llwybr'
    },
    definition: {
        en: 'Met: a pathway plan completed by the date.',
        cy: 'Bodlonwyd: cynllun llwybr wedi’i gwblhau erbyn y dyddiad.'
    },
    readings: [
        {
            en: 'Of any age; neither an assessment nor a review counts as a plan.',
            cy: 'O unrhyw oedran; nid yw asesiad nac adolygiad yn cyfrif fel cynllun.'
        }
    ],
    missing: null,
    source: overviewReport('part 3', 'rhan 3'),
    groups: [],
    answer ({ facts, child, category, isLookedAfter, moment }) {
        if (isLookedAfter || category < 2 || category > 4) return NOT_COUNTED;
        const { from, kind, completedOn } = facts.pathways;
        for(let row = from[child]; row < from[child + 1]; row++){
            if (kind[row] === PATHWAY_PLAN && completedOn[row] <= moment.asAt) return MET;
        }
        return NOT_MET;
    }
};

//# sourceMappingURL=pathway-plan.js.map