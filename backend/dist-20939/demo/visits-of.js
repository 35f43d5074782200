import { addMonths, ageOn } from '../domain/calendar/months.js';
import { numbering, workerOn } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { statusOn } from './life.js';
import { officeDay, RECORD_FROM } from './record-days.js';
/** Writes the visits of the authority’s representative: in the first week of a placement, then at the interval its kind asks for. */ export function writeVisits(file) {
    const next = numbering(file.childId, 'V');
    const { life } = file;
    if (life.course === 'short-breaks') return writeShortBreakVisits(file, next);
    for (const period of life.periods)for (const stay of period.stays)writeStay(file, period, stay, next);
}
/** Whether a placement is meant to last until eighteen: fostering or home under a full care order, once it has lasted a while. */ export function isUntilEighteen(no, period, stay) {
    const isSettled = stay.to - stay.from > 320 && statusOn(period, stay.to - 1) === 'C2';
    return isSettled && stay.setting === 'foster' && new Chance(`${no}:until-18:${stay.from}`).happens(0.84);
}
function writeStay(file, period, stay, next) {
    if (stay.setting === 'absent') return;
    const { life, until } = file;
    const chance = new Chance(`${life.no}:visits:${stay.from}`);
    const anniversary = addMonths(stay.from, 12);
    const isLong = isUntilEighteen(life.no, period, stay);
    let dueOn = stay.from >= RECORD_FROM ? stay.from + 7 : RECORD_FROM + chance.between(5, 60);
    for(let first = true; dueOn < Math.min(stay.to, until); first = false){
        const slip = chance.happens(first ? 0.07 : 0.06) ? chance.between(1, 25) : -chance.between(0, first ? 5 : 9);
        const day = Math.max(stay.from, RECORD_FROM, officeDay(dueOn + slip));
        if (day >= stay.to) return;
        const seen = !chance.happens(0.03);
        writeVisit(file, day, seen, chance, next());
        const since = seen ? day : day - 28;
        dueOn = isLong && day >= anniversary ? addMonths(since, 3) : since + 42;
    }
}
function writeVisit({ life, childId, out, socialWorkers }, day, seen, chance, visitId) {
    const age = ageOn(life.bornOn, day);
    const alone = seen && age >= 3 ? chance.weighted([
        [
            'true',
            84
        ],
        [
            'false',
            13
        ],
        [
            '',
            3
        ]
    ]) : seen ? 'false' : '';
    out.add('visits', {
        visit_id: visitId,
        child_id: childId,
        visited_on: on(day),
        staff_id: workerOn(socialWorkers, day),
        statutory: true,
        seen,
        seen_alone: alone,
        not_alone_reason: alone !== 'false' ? '' : age < 4 ? 'not-appropriate-for-age' : chance.weighted([
            [
                'child-refused',
                60
            ],
            [
                'unable',
                40
            ]
        ]),
        well_being_safeguarded: seen ? chance.weighted([
            [
                'true',
                94
            ],
            [
                'false',
                3
            ],
            [
                '',
                3
            ]
        ]) : ''
    });
}
/** At least every six months, on a day the child is placed. */ function writeShortBreakVisits(file, next) {
    const chance = new Chance(`${file.life.no}:visits`);
    let dueOn = 0;
    for (const stay of file.life.periods[0].stays){
        if (stay.from < dueOn || stay.from >= file.until) continue;
        writeVisit(file, stay.from, true, chance, next());
        dueOn = stay.from + chance.between(90, 170);
    }
}

//# sourceMappingURL=visits-of.js.map