import { choose, shareOf } from './chance.js';
/** How many children of a family come into care together. */ export function siblingsIn(family) {
    return choose([
        [
            1,
            58
        ],
        [
            2,
            26
        ],
        [
            3,
            11
        ],
        [
            4,
            5
        ]
    ], shareOf(`${family}:siblings`));
}

//# sourceMappingURL=families.js.map