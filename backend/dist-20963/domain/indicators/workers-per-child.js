import { isChildrensSocialWorker } from '../codes/positions.js';
import { COUNTED } from './indicator.js';
import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Social work staff and children looked after. */ export const workersPerChild = {
    code: 'workers-per-child',
    ref: 'P5-12',
    part: 5,
    kind: 'count',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'Social work staff and children looked after',
        cy: 'Staff gwaith cymdeithasol a phlant sy’n derbyn gofal'
    },
    definition: {
        en: 'Children looked after, beside the whole-time equivalent of social workers and senior practitioners in post.',
        cy: 'Plant sy’n derbyn gofal, ochr yn ochr â chyfwerth ag amser cyflawn gweithwyr cymdeithasol ac uwch ymarferwyr mewn swydd.'
    },
    readings: [
        {
            en: 'A whole-time equivalent left empty counts 0.',
            cy: 'Mae cyfwerth ag amser cyflawn gwag yn cyfrif 0.'
        }
    ],
    missing: null,
    source: overviewReport('Figure 7', 'Ffigur 7'),
    groups: [],
    answer: ()=>COUNTED,
    extras ({ facts: { staff }, moment: { asAt } }) {
        let hundredths = 0;
        for(let row = 0; row < staff.count; row++){
            const isInPost = staff.startedOn[row] <= asAt && asAt < staff.endedOn[row];
            if (isInPost && isChildrensSocialWorker[staff.job[row]] === 1) hundredths += staff.wteHundredths[row];
        }
        return {
            wte: hundredths / 100
        };
    }
};

//# sourceMappingURL=workers-per-child.js.map