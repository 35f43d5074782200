import * as codes from './english-codes.js';
const child = {
    name: 'CHILD',
    required: true
};
const born = {
    name: 'DOB',
    date: true
};
const date = (name)=>({
        name,
        date: true
    });
const from = (name, set)=>({
        name,
        codes: set
    });
const must = (column)=>({
        ...column,
        required: true
    });
/** The columns of each file, in the order the return gives them. A column not named here is not read. */ export const returnLayouts = {
    header: [
        child,
        {
            name: 'SEX',
            also: [
                'GENDER'
            ],
            codes: codes.sexes,
            besides: true
        },
        must(born),
        {
            name: 'ETHNIC',
            codes: codes.ethnicGroups,
            besides: true
        },
        {
            name: 'UPN'
        },
        {
            name: 'MOTHER'
        },
        {
            name: 'MC_DOB',
            date: true,
            besides: true
        }
    ],
    episodes: [
        child,
        must(date('DECOM')),
        must(from('RNE', codes.reasonsNewEpisode)),
        must(from('LS', codes.legalStatuses)),
        from('CIN', codes.categoriesOfNeed),
        must(from('PLACE', codes.placements)),
        from('PLACE_PROVIDER', codes.providers),
        date('DEC'),
        from('REC', codes.reasonsCeased),
        from('REASON_PLACE_CHANGE', codes.reasonsPlacementChanged),
        {
            name: 'HOME_POST'
        },
        {
            name: 'PL_POST'
        },
        {
            name: 'URN'
        }
    ],
    reviews: [
        child,
        born,
        must(date('REVIEW')),
        from('REVIEW_CODE', codes.reviewCodes)
    ],
    uasc: [
        child,
        from('SEX', codes.sexes),
        born,
        date('DUC')
    ],
    oc2: [
        child,
        born,
        {
            name: 'SDQ_SCORE'
        },
        from('SDQ_REASON', codes.sdqReasons),
        ...[
            'CONVICTED',
            'HEALTH_CHECK',
            'IMMUNISATIONS',
            'TEETH_CHECK',
            'HEALTH_ASSESSMENT',
            'SUBSTANCE_MISUSE',
            'INTERVENTION_RECEIVED',
            'INTERVENTION_OFFERED'
        ].map((name)=>from(name, codes.flags))
    ],
    oc3: [
        child,
        born,
        must(from('IN_TOUCH', codes.inTouch)),
        from('ACTIV', codes.activities),
        from('ACCOM', codes.accommodations)
    ],
    ad1: [
        child,
        born,
        date('DATE_INT'),
        date('DATE_MATCH'),
        from('FOSTER_CARE', codes.flags),
        from('NB_ADOPTR', codes.adopterCounts),
        from('SEX_ADOPTR', codes.adopterSexes),
        from('LS_ADOPTR', codes.adopterStatuses)
    ],
    placed_for_adoption: [
        child,
        born,
        date('DATE_PLACED'),
        date('DATE_PLACED_CEASED'),
        from('REASON_PLACED_CEASED', codes.adoptionPlansCeased)
    ],
    previous_permanence: [
        child,
        born,
        from('PREV_PERM', codes.earlierPermanence),
        {
            name: 'LA_PERM'
        },
        {
            name: 'DATE_PERM'
        }
    ],
    missing: [
        child,
        born,
        from('MISSING', codes.missingKinds),
        must(date('MIS_START')),
        date('MIS_END')
    ],
    sw_episodes: [
        child,
        born,
        must({
            name: 'SW_ID'
        }),
        must(date('SW_DECOM')),
        date('SW_DEC'),
        from('SW_REASON', codes.workerChanges)
    ],
    dolo: [
        child,
        born,
        must(date('DOLO_START')),
        date('DOLO_END')
    ]
};
/** Files whose rows have no place in the extract: judged, counted and left where they are. */ export const notCarried = new Set([
    'oc2',
    'ad1',
    'placed_for_adoption',
    'previous_permanence',
    'dolo'
]);
/** What a file is called, letters and digits only, besides its own name. */ export const otherFileNames = {
    placedadoption: 'placed_for_adoption',
    prevperm: 'previous_permanence',
    socialworkerepisodes: 'sw_episodes'
};

//# sourceMappingURL=return-layouts.js.map