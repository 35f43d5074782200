import { numbering } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { officeDay, RECORD_FROM } from './record-days.js';
/** Writes the concerns that a reviewing officer raised after a review. */ export function writeEscalations({ life, childId, out }, reviews) {
    const next = numbering(childId, 'E');
    for (const [period, held] of reviews){
        for (const { on: heldOn, reviewer } of held){
            const chance = new Chance(`${life.no}:escalation:${heldOn}`);
            const raisedOn = officeDay(heldOn + chance.between(0, 12));
            if (!chance.happens(0.028) || reviewer === undefined || heldOn < RECORD_FROM || raisedOn >= period.to) continue;
            const stage = chance.weighted([
                [
                    1,
                    72
                ],
                [
                    2,
                    20
                ],
                [
                    3,
                    6
                ],
                [
                    4,
                    2
                ]
            ]);
            out.add('escalations', {
                escalation_id: next(),
                child_id: childId,
                raised_by: reviewer,
                raised_on: on(raisedOn),
                theme: chance.weighted([
                    [
                        'plan',
                        24
                    ],
                    [
                        'permanence',
                        18
                    ],
                    [
                        'placement',
                        16
                    ],
                    [
                        'visits',
                        10
                    ],
                    [
                        'education',
                        9
                    ],
                    [
                        'health',
                        8
                    ],
                    [
                        'contact',
                        7
                    ],
                    [
                        'leaving-care',
                        5
                    ],
                    [
                        'other',
                        3
                    ]
                ]),
                stage,
                resolved_on: chance.happens(0.9) ? on(raisedOn + chance.between(5, 30 * stage)) : '',
                referred_to_cafcass_on: stage === 4 ? on(raisedOn + chance.between(20, 60)) : ''
            });
        }
    }
}

//# sourceMappingURL=escalations-of.js.map