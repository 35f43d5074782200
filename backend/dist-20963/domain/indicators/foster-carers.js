import { isFosterCarer, OWN_AGENCY } from '../codes/positions.js';
import { COUNTED } from './indicator.js';
import { overviewReport } from './sources.js';
import { households } from './units.js';
/** Approved foster carers. */ export const fosterCarers = {
    code: 'foster-carers',
    ref: 'P2-01',
    part: 2,
    kind: 'count',
    unit: households,
    population: {
        among: 'authority',
        en: 'Foster households approved by the authority itself on the date',
        cy: 'Aelwydydd maeth a gymeradwywyd gan yr awdurdod ei hun ar y dyddiad'
    },
    title: {
        en: 'Approved foster carers',
        cy: 'Gofalwyr maeth cymeradwy'
    },
    definition: {
        en: 'Mainstream, connected and temporarily approved connected households, and the places they are approved for.',
        cy: 'Aelwydydd prif ffrwd, cysylltiedig a chysylltiedig dros dro, a’r lleoedd y’u cymeradwywyd ar eu cyfer.'
    },
    readings: [],
    missing: null,
    source: overviewReport('part 2', 'rhan 2'),
    groups: [],
    also: 'places',
    ofAuthority ({ carers }, { asAt }, tally) {
        for(let row = 0; row < carers.count; row++){
            const isApproved = carers.approvedOn[row] <= asAt && asAt < carers.approvalEndedOn[row];
            if (!isApproved || carers.agency[row] !== OWN_AGENCY || isFosterCarer[carers.kind[row]] !== 1) continue;
            tally.add(row, COUNTED);
            tally.also(carers.places[row]);
        }
    }
};

//# sourceMappingURL=foster-carers.js.map