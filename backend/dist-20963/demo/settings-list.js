import { GLANABER } from './areas-near.js';
const rows = [
    [
        'Cartref Bryn Haul',
        'childrens-home',
        'childrens-home',
        'own',
        'local-authority',
        5,
        GLANABER,
        'inside'
    ],
    [
        'Cartref Tŷ Gwyn',
        'childrens-home',
        'childrens-home',
        'own',
        'local-authority',
        4,
        GLANABER,
        'inside'
    ],
    [
        'Llwyn Celyn House',
        'childrens-home',
        'childrens-home',
        'independent',
        'for-profit',
        6,
        GLANABER,
        'inside'
    ],
    [
        'Harbour View',
        'childrens-home',
        'childrens-home',
        'independent',
        'not-for-profit',
        5,
        GLANABER,
        'inside'
    ],
    [
        'Cwm Clyd',
        'childrens-home',
        'childrens-home',
        'independent',
        'for-profit',
        4,
        'W06000016',
        'neighbour'
    ],
    [
        'Hafod y Bryn',
        'childrens-home',
        'childrens-home',
        'independent',
        'for-profit',
        6,
        'W06000018',
        'neighbour'
    ],
    [
        'Larch House',
        'childrens-home',
        'childrens-home',
        'independent',
        'not-for-profit',
        5,
        'W06000014',
        'neighbour'
    ],
    [
        'Maes yr Onnen',
        'childrens-home',
        'childrens-home',
        'other-authority',
        'local-authority',
        6,
        'W06000013',
        'wales'
    ],
    [
        'Tŷ Derw',
        'childrens-home',
        'childrens-home',
        'independent',
        'for-profit',
        5,
        'W06000020',
        'wales'
    ],
    [
        'Rowan Lodge',
        'childrens-home',
        'childrens-home',
        'independent',
        'for-profit',
        4,
        'W06000023',
        'wales'
    ],
    [
        'Orchard End',
        'childrens-home',
        'childrens-home',
        'independent',
        'for-profit',
        8,
        'E06000019',
        'beyond'
    ],
    [
        'Severn Bank',
        'childrens-home',
        'childrens-home',
        'independent',
        'for-profit',
        8,
        'E10000013',
        'beyond'
    ],
    [
        'Ysgol Glan yr Afon',
        'school',
        'residential-school',
        'independent',
        'not-for-profit',
        24,
        'W06000014',
        'neighbour'
    ],
    [
        'Ysgol Coed y Mynydd',
        'school',
        'residential-school',
        'independent',
        'for-profit',
        30,
        'W06000023',
        'wales'
    ],
    [
        'Wyebank School',
        'school',
        'residential-school',
        'independent',
        'not-for-profit',
        40,
        'E06000019',
        'beyond'
    ],
    [
        'Uned Ddiogel y Dyffryn',
        'secure',
        'secure-unit',
        'other-authority',
        'local-authority',
        18,
        'W06000012',
        'wales'
    ],
    [
        'Fosseway Secure Unit',
        'secure',
        'secure-unit',
        'other-authority',
        'local-authority',
        20,
        'E06000054',
        'beyond'
    ],
    [
        'Llety Pont y Dref',
        'hostel',
        'supported-accommodation',
        'independent',
        'not-for-profit',
        10,
        GLANABER,
        'inside'
    ],
    [
        'Camau Nesaf',
        'hostel',
        'supported-accommodation',
        'own',
        'local-authority',
        12,
        GLANABER,
        'inside'
    ],
    [
        'Next Steps Newport',
        'hostel',
        'supported-accommodation',
        'independent',
        'not-for-profit',
        8,
        'W06000022',
        'neighbour'
    ],
    [
        'Canolfan Deulu’r Aber',
        'mother-and-baby',
        'family-centre',
        'independent',
        'not-for-profit',
        8,
        GLANABER,
        'inside'
    ],
    [
        'Ysbyty Glanaber, children’s ward',
        'hospital',
        'hospital',
        'other-authority',
        '',
        20,
        GLANABER,
        'inside'
    ],
    [
        'Y Garth',
        'custody',
        'custody',
        'other-authority',
        '',
        40,
        'W06000013',
        'wales'
    ],
    [
        'Stonewell',
        'custody',
        'custody',
        'other-authority',
        '',
        60,
        'E06000025',
        'beyond'
    ],
    [
        'Plas y Coed',
        'other',
        'other',
        'independent',
        'not-for-profit',
        6,
        GLANABER,
        'inside'
    ]
];
export const places = rows.map(([name, setting, kind, runBy, profit, count, area, region], at)=>({
        id: `S${String(at + 1).padStart(3, '0')}`,
        name,
        kind,
        runBy,
        profit,
        places: count,
        area,
        region,
        setting
    }));
/** A place for a stay of its setting and region; undefined for a stay in no such place. */ export function placeFor({ setting, region }, chance) {
    const near = places.filter((place)=>place.setting === setting && place.region === region);
    return near.length > 0 ? chance.of(near) : undefined;
}

//# sourceMappingURL=settings-list.js.map