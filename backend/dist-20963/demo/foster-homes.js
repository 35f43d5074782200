import { areaIn } from './areas-near.js';
import { Chance } from './chance.js';
import { adultName } from './people-names.js';
import { SETTLED_BEFORE } from './record-days.js';
/**
 * Gives every child in foster care a household with room, in the order the placements began, so that a later placement
 * never moves an earlier one. Children of one family stay together where there is room.
 */ export function fosterHomes(lives) {
    const wanted = lives.flatMap((life)=>life.periods.flatMap(({ stays })=>stays.flatMap((stay)=>stay.setting === 'foster' ? [
                    {
                        life,
                        stay
                    }
                ] : [])));
    wanted.sort((one, other)=>one.stay.from - other.stay.from || one.life.no - other.life.no);
    const homes = [];
    const homeOf = new Map();
    const byKind = new Map();
    for (const { life, stay } of wanted){
        const area = areaIn(stay.region, new Chance(`${life.family}:${stay.from}:${stay.region}:area`));
        const kind = stay.fostering === 'kin' ? `kin:${life.family}:${area}` : `${stay.fostering}:${area}`;
        const known = byKind.get(kind) ?? [];
        const open = known.filter((home)=>home.fullFrom > stay.from && hasRoom(home, stay.from));
        const home = open.find(({ residents })=>residents.some((other)=>other.family === life.family && other.to > stay.from)) ?? open[0] ?? newHome(homes.length + 1, life, stay, area);
        if (open.length === 0) {
            homes.push(home);
            byKind.set(kind, [
                ...known.filter(({ fullFrom })=>fullFrom > stay.from),
                home
            ]);
        }
        home.residents.push({
            from: stay.from,
            to: stay.to,
            family: life.family
        });
        home.emptyOn = Math.max(home.emptyOn, stay.to);
        homeOf.set(stay, home);
    }
    return {
        homes,
        homeOf
    };
}
function hasRoom(home, day) {
    let taken = 0;
    for (const { to } of home.residents)if (to > day) taken++;
    return taken < home.places;
}
function newHome(at, life, stay, area) {
    const chance = new Chance(`${life.no}:${stay.from}:home`);
    const { fostering } = stay;
    const isKin = fostering === 'kin';
    const one = adultName(`home-${life.no}-${stay.from}`);
    const other = adultName(`home-${life.no}-${stay.from}-other`);
    const places = isKin ? chance.weighted([
        [
            1,
            58
        ],
        [
            2,
            32
        ],
        [
            3,
            10
        ]
    ]) : chance.weighted([
        [
            1,
            34
        ],
        [
            2,
            44
        ],
        [
            3,
            22
        ]
    ]);
    return {
        id: `C${String(at).padStart(4, '0')}`,
        name: chance.happens(0.62) ? `${one.forenames} and ${other.forenames} ${one.surname}` : `${one.forenames} ${one.surname}`,
        fostering,
        area,
        places,
        // A household first met after the settled years was not approved in them.
        approvedOn: isKin ? stay.from : Math.max(stay.from - chance.between(6, 260), stay.from >= SETTLED_BEFORE ? SETTLED_BEFORE : 0),
        fullFrom: stay.from + (isKin ? 300 : chance.between(500, 2600)),
        emptyOn: stay.to,
        family: life.family,
        residents: []
    };
}

//# sourceMappingURL=foster-homes.js.map