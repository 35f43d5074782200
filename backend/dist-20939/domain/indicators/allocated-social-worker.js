import { SOCIAL_WORKER_ROLE } from '../codes/positions.js';
import { isAllocated } from './allocated.js';
import { MET, NOT_MET } from './indicator.js';
import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Allocated to a social worker. */ export const allocatedSocialWorker = {
    code: 'allocated-social-worker',
    ref: 'P5-13',
    part: 5,
    kind: 'met',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'Allocated to a social worker',
        cy: 'Wedi’u dyrannu i weithiwr cymdeithasol'
    },
    definition: {
        en: 'Met: a social worker’s allocation covers the date.',
        cy: 'Bodlonwyd: mae dyraniad gweithiwr cymdeithasol yn cwmpasu’r dyddiad.'
    },
    readings: [],
    missing: null,
    source: overviewReport('Table 3', 'Tabl 3'),
    groups: [],
    answer: (child)=>isAllocated(child, SOCIAL_WORKER_ROLE) ? MET : NOT_MET
};

//# sourceMappingURL=allocated-social-worker.js.map