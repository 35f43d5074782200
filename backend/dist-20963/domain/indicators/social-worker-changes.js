import { SOCIAL_WORKER_ROLE } from '../codes/positions.js';
import { NOT_COUNTED, NOT_KNOWN } from './indicator.js';
import { isLookedAfterSince } from './looked-after-since.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Changes of social worker in six months. */ export const socialWorkerChanges = {
    code: 'social-worker-changes',
    ref: 'P5-14…16',
    part: 5,
    kind: 'groups',
    unit: children,
    population: {
        among: 'looked-after',
        en: 'Children looked after on every day of the six months to the date',
        cy: 'Plant a oedd yn derbyn gofal bob dydd o’r chwe mis hyd at y dyddiad'
    },
    title: {
        en: 'Changes of social worker in six months',
        cy: 'Newid gweithiwr cymdeithasol mewn chwe mis'
    },
    definition: {
        en: 'Allocations of a social worker begun in the six months whose worker differs from the one before.',
        cy: 'Dyraniadau gweithiwr cymdeithasol a ddechreuodd yn ystod y chwe mis â gweithiwr gwahanol i’r un blaenorol.'
    },
    readings: [
        {
            en: 'The first allocation the child ever had is no change; nor is a return to the same worker after a gap.',
            cy: 'Nid yw dyraniad cyntaf erioed y plentyn yn newid; na dychwelyd at yr un gweithiwr ar ôl bwlch.'
        },
        {
            en: 'Two periods of care of which one begins the day the other ends leave no day out; a day of short breaks does.',
            cy: 'Nid yw dau gyfnod o ofal, y naill yn dechrau ar ddiwrnod diwedd y llall, yn gadael diwrnod allan; mae diwrnod o seibiannau byr yn gwneud.'
        }
    ],
    missing: {
        en: 'no social worker’s allocation on any day of the six months',
        cy: 'dim dyraniad gweithiwr cymdeithasol ar unrhyw ddiwrnod o’r chwe mis'
    },
    source: overviewReport('Table 3', 'Tabl 3'),
    groups: [
        {
            code: '0',
            en: 'No change',
            cy: 'Dim newid'
        },
        {
            code: '1',
            en: 'One change',
            cy: 'Un newid'
        },
        {
            code: '2',
            en: 'Two changes',
            cy: 'Dau newid'
        },
        {
            code: '3-or-more',
            en: 'Three or more changes',
            cy: 'Tri newid neu fwy'
        }
    ],
    answer (child) {
        const { facts: { allocations }, moment } = child;
        if (!isLookedAfterSince(child, moment.sixMonthsFrom)) return NOT_COUNTED;
        let changes = 0;
        let isKnown = false;
        let before = -1;
        for(let row = allocations.from[child.child]; row < allocations.from[child.child + 1]; row++){
            if (allocations.role[row] !== SOCIAL_WORKER_ROLE || !moment.isReached(allocations.startedOn[row])) continue;
            if (allocations.endedOn[row] > moment.sixMonthsFrom) isKnown = true;
            const isNew = before >= 0 && allocations.staffNo[row] !== allocations.staffNo[before];
            if (isNew && allocations.startedOn[row] >= moment.sixMonthsFrom) changes++;
            before = row;
        }
        return isKnown ? Math.min(changes, 3) : NOT_KNOWN;
    }
};

//# sourceMappingURL=social-worker-changes.js.map