import { Chance } from './chance.js';
import { birthday, bornNear, PROFILE_DAY, RECORD_FROM } from './record-days.js';
/** Young people who left care at eighteen before the record begins, and whom the authority still supports. */ export function livesOfEarlierLeavers(children) {
    return Array.from({
        length: children
    }, (_, at)=>{
        const no = 4000 + at;
        const chance = new Chance(`${no}:life`);
        const bornOn = bornNear(PROFILE_DAY - Math.floor((22.1 + chance.next() * 2.7) * 365.25));
        const to = birthday(bornOn, 18);
        const from = to - chance.between(400, 3600);
        const statuses = [
            {
                code: 'V2',
                from
            },
            {
                code: 'C2',
                from: from + chance.between(150, 350)
            }
        ];
        const reason = chance.weighted([
            [
                'E5',
                60
            ],
            [
                'E6',
                20
            ],
            [
                'E10',
                20
            ]
        ]);
        const period = {
            from,
            to,
            reason,
            statuses,
            homeFrom: null,
            adoptersFrom: null,
            stays: []
        };
        return {
            ...whole(no, bornOn, chance),
            course: 'care-order',
            periods: [
                period
            ]
        };
    });
}
/** Children who stay away from home for a few nights at a time under an agreed series of short breaks. */ export function livesInShortBreaks(children) {
    return Array.from({
        length: children
    }, (_, at)=>{
        const no = 4500 + at;
        const chance = new Chance(`${no}:life`);
        const from = RECORD_FROM + chance.between(0, 3000);
        const bornOn = bornNear(from - chance.between(5 * 365, 13 * 365));
        const to = Math.min(from + chance.between(400, 1500), birthday(bornOn, 18));
        const period = {
            from,
            to,
            reason: 'E4',
            statuses: [
                {
                    code: 'V1',
                    from
                }
            ],
            homeFrom: null,
            adoptersFrom: null,
            stays: []
        };
        return {
            ...whole(no, bornOn, chance),
            course: 'short-breaks',
            periods: [
                period
            ]
        };
    });
}
function whole(no, bornOn, chance) {
    return {
        no,
        family: no,
        bornOn,
        isGirl: chance.happens(0.47),
        isOnProfileDay: false,
        settingOnProfileDay: null,
        diedOn: null
    };
}

//# sourceMappingURL=other-lives.js.map