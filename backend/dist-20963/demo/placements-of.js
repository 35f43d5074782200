import { preferredLanguageOf } from './background-of.js';
import { areaIn } from './areas-near.js';
import { numbering } from './case-file.js';
import { Chance } from './chance.js';
import { at, on } from './extract-tables.js';
import { statusOn } from './life.js';
import { emergencyAs, writeOutOfArea } from './out-of-area-of.js';
import { placementTypeOf } from './placement-type-of.js';
import { workingDays } from './record-days.js';
import { placeFor } from './settings-list.js';
import { isUntilEighteen } from './visits-of.js';
const endedAs = {
    E4: 'return-home',
    E11: 'adopted',
    E12: 'adopted',
    E5: 'reached-18',
    E6: 'reached-18',
    E7: 'reached-18',
    E10: 'reached-18',
    E9: 'custody'
};
/** Writes the placements of a child, and for those outside the authority what the panel decided. */ export function writePlacements(file) {
    const next = numbering(file.childId, 'L');
    for (const period of file.life.periods){
        for (const [index, stay] of period.stays.entries()){
            const placementId = next();
            writePlacement(file, period, index, stay, placementId);
            writeOutOfArea(file, stay, placementId);
        }
    }
}
function writePlacement({ life, childId, out, homeOf, told }, period, index, stay, placementId) {
    const chance = new Chance(`${life.no}:placement:${stay.from}`);
    const home = homeOf.get(stay);
    const place = home ? undefined : placeFor(stay, chance);
    const isForced = /^[LJ]/.test(statusOn(period, stay.from));
    const hurried = chance.weighted([
        [
            'true',
            isForced ? 70 : index === 0 ? 34 : 12
        ],
        [
            '',
            3
        ],
        [
            'false',
            isForced ? 27 : index === 0 ? 63 : 85
        ]
    ]);
    const madeOn = workingDays.after(stay.from, chance.happens(0.85) ? chance.between(1, 5) : chance.between(6, 30));
    const isBreak = life.course === 'short-breaks';
    const isEnd = stay.to === period.to && !isBreak;
    out.add('placements', {
        placement_id: placementId,
        child_id: childId,
        started_on: on(stay.from),
        ended_on: on(stay.to),
        started_at: chance.happens(0.7) ? at(stay.from, chance.between(510, 1290)) : '',
        placement_type: placementTypeOf(stay, life.no),
        carer_id: home?.id,
        setting_id: place?.id,
        provider: providerOf(stay, place?.runBy),
        area_authority: home?.area ?? place?.area ?? (stay.setting === 'absent' ? '' : areaIn(stay.region, chance)),
        emergency: emergencyAs(told.get(stay)?.panel, hurried),
        intended_until_18: isBreak ? 'false' : isUntilEighteen(life.no, period, stay),
        temporary_approval_on: stay.fostering === 'kin' && stay.setting === 'foster' && chance.happens(0.55) ? on(stay.from) : '',
        plan_made_on: stay.to > madeOn && chance.happens(0.95) ? on(madeOn) : '',
        plan_signed_on: stay.to > madeOn + 10 && chance.happens(0.8) ? on(workingDays.after(madeOn, chance.between(1, 5))) : '',
        assessment_completed_on: stay.setting === 'parents' && chance.happens(0.86) ? on(stay.from + (chance.happens(0.7) ? -chance.between(3, 40) : chance.between(3, 30))) : '',
        welsh_need_met: [
            'cy',
            'bilingual'
        ].includes(preferredLanguageOf(life)) ? chance.weighted([
            [
                'true',
                62
            ],
            [
                'false',
                28
            ],
            [
                '',
                10
            ]
        ]) : '',
        reason_ended: isBreak ? 'return-home' : isEnd ? endedAs[period.reason] ?? 'other' : chance.weighted([
            [
                'planned-move',
                58
            ],
            [
                'carer-request',
                14
            ],
            [
                'child-request',
                7
            ],
            [
                'breakdown',
                21
            ]
        ])
    });
}
function providerOf({ setting, fostering }, runBy) {
    if (setting === 'foster') return fostering === 'agency' ? 'independent' : 'own';
    if (setting === 'parents') return 'parent';
    if (setting === 'adoption' || setting === 'independent') return 'own';
    return runBy ?? '';
}

//# sourceMappingURL=placements-of.js.map