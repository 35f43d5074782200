import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { needOf } from './background-of.js';
import { firstDay } from './life.js';
import { officeDay, RECORD_FROM, SETTLED_BEFORE, workingDays } from './record-days.js';
/** Writes the child protection registration that came before care for many; it ends within months of the child coming into care. */ export function writeProtection({ life, childId, out }) {
    const chance = new Chance(`${life.family}:register`);
    const from = firstDay(life);
    const registeredOn = officeDay(from - chance.between(30, 420));
    const earliest = from >= SETTLED_BEFORE ? SETTLED_BEFORE : RECORD_FROM;
    if (![
        'N1',
        'N5'
    ].includes(needOf(life)) || life.course === 'accommodated' || !chance.happens(0.55)) return;
    const strategyOn = workingDays.after(registeredOn - chance.between(14, 24), 1);
    if (strategyOn < earliest) return;
    out.add('child-protection', {
        child_id: childId,
        strategy_discussion_on: on(strategyOn),
        initial_conference_on: on(registeredOn),
        registered_on: on(registeredOn),
        category: chance.weighted([
            [
                'CPR_NEGLECT',
                46
            ],
            [
                'CPR_EMOTIONAL_ABUSE',
                36
            ],
            [
                'CPR_PHYSICAL_ABUSE',
                13
            ],
            [
                'CPR_SEXUAL_ABUSE',
                5
            ]
        ]),
        first_core_group_on: chance.happens(0.9) ? on(workingDays.after(registeredOn, chance.happens(0.88) ? chance.between(4, 10) : chance.between(11, 20))) : '',
        deregistered_on: on(officeDay(from + chance.between(10, 150)))
    });
}

//# sourceMappingURL=protection-of.js.map