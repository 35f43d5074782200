/** 32 bits that a text alone decides: FNV-1a, then mixed so that near texts give far numbers. */ export function hashOf(text) {
    let hash = 0x811c9dc5;
    for(let at = 0; at < text.length; at++)hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ hash >>> 16, 0x85ebca6b);
    hash = Math.imul(hash ^ hash >>> 13, 0xc2b2ae35);
    return (hash ^ hash >>> 16) >>> 0;
}
/** A share from 0 up to but not including 1 that a text alone decides. */ export function shareOf(text) {
    return hashOf(text) / 0x1_0000_0000;
}
/**
 * The chances of one thing in one life, drawn in a row. The key says whose life and what for, so that drawing more for one
 * purpose moves nothing else. Neither the clock nor the machine has a part in it.
 */ export class Chance {
    constructor(key){
        this.state = hashOf(key);
    }
    /** From 0 up to but not including 1 (mulberry32). */ next() {
        this.state = this.state + 0x6d2b79f5 | 0;
        let mixed = Math.imul(this.state ^ this.state >>> 15, 1 | this.state);
        mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
        return ((mixed ^ mixed >>> 14) >>> 0) / 0x1_0000_0000;
    }
    /** A whole number from low to high, both among them. */ between(low, high) {
        return low + Math.floor(this.next() * (Math.max(high, low) - low + 1));
    }
    happens(share) {
        return this.next() < share;
    }
    of(list) {
        return list[Math.floor(this.next() * list.length)];
    }
    /** One of several, each with its weight. */ weighted(choices) {
        return choose(choices, this.next());
    }
    /** Days until something that happens once in `mean` days on average. */ wait(mean) {
        return Math.ceil(-Math.log(1 - this.next()) * mean);
    }
}
/** The choice that a share from 0 to 1 falls on, where each takes room by its weight. */ export function choose(choices, share) {
    let left = share * choices.reduce((sum, [, weight])=>sum + weight, 0);
    for (const [choice, weight] of choices){
        left -= weight;
        if (left < 0) return choice;
    }
    return choices[choices.length - 1][0];
}
/**
 * Shares spread evenly over a list, in an order that the purpose decides: of 200 subjects exactly 20 fall below 0.1.
 * That is how a group of children lands on a published percentage without a coin being tossed for each.
 */ export function spread(subjects, purpose, keyOf) {
    const order = subjects.map((subject)=>({
            subject,
            at: hashOf(`${purpose}:${keyOf(subject)}`)
        })).sort((one, other)=>one.at - other.at);
    return new Map(order.map(({ subject }, rank)=>[
            subject,
            (rank + 0.5) / order.length
        ]));
}

//# sourceMappingURL=chance.js.map