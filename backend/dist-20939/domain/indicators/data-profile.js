import { ChildOnDay } from './child-on-day.js';
import { figureOf } from './figure-of.js';
import { NOT_COUNTED } from './indicator.js';
import { among, layout, width } from './layout.js';
import { Moment } from './moment.js';
import { Tally } from './tally.js';
const ofLookedAfter = among('looked-after');
const ofCareLeavers = among('care-leavers');
const ofEveryone = among('everyone');
/** The data profile of one authority on one day: the figures, and the subjects behind each of them. */ export class Profile {
    constructor(facts, reference, asAt){
        this.facts = facts;
        this.reference = reference;
        this.asAt = asAt;
        this.tally = new Tally(new Int32Array(width));
        /** Facts of the children replaced since, each alone in its own. */ this.replaced = new Map();
        this.moment = new Moment(asAt, reference);
        const child = new ChildOnDay(facts, this.moment);
        for(let at = 0; at < facts.children.count; at++)tallyChild(child, at, this.tally);
        for (const cells of layout)tallyAuthority(cells, facts, this.moment, this.tally);
    }
    get figures() {
        const { facts, reference, moment } = this;
        return layout.map((cells)=>figureOf(cells, this.tally.cells, {
                facts,
                reference,
                moment
            }));
    }
    /** The subjects of an indicator and the answer of each, from the same reading as the figure. Throws on a code there is none of. */ counted(code) {
        const cells = layout.find(({ indicator })=>indicator.code === code);
        if (!cells) throw new RangeError(`No such indicator: ${code}`);
        const tally = new Tally(new Int32Array(width));
        const list = tally.list = [];
        const ofAll = new ChildOnDay(this.facts, this.moment);
        for(let at = 0; at < this.facts.children.count; at++){
            const alone = this.replaced.get(at);
            const child = alone ? new ChildOnDay(alone, this.moment) : ofAll;
            child.moveTo(alone ? 0 : at);
            tally.child = at;
            if (isAmong(cells, child)) tallyOne(cells, child, tally);
        }
        tally.child = -1;
        tallyAuthority(cells, this.facts, this.moment, tally);
        return list;
    }
    /**
   * Takes a child's share out of the figures and puts in the share of the same child's rows as they are now: `alone` holds that
   * child and nobody else. In `counted` the rows of a replaced child are positions in `alone`.
   */ replaceChild(at, alone) {
        const before = this.replaced.get(at);
        this.tally.sign = -1;
        tallyChild(new ChildOnDay(before ?? this.facts, this.moment), before ? 0 : at, this.tally);
        this.tally.sign = 1;
        tallyChild(new ChildOnDay(alone, this.moment), 0, this.tally);
        this.replaced.set(at, alone);
    }
}
/** The data profile of an authority's facts as at a day. */ export function dataProfile(facts, reference, asAt) {
    return new Profile(facts, reference, asAt);
}
function isAmong({ indicator: { population } }, child) {
    if (population.among === 'looked-after') return child.isLookedAfter;
    return population.among === 'care-leavers' ? child.leaver >= 0 : population.among === 'everyone';
}
function tallyChild(child, at, tally) {
    child.moveTo(at);
    if (child.isLookedAfter) tallyEach(ofLookedAfter, child, tally);
    if (child.leaver >= 0) tallyEach(ofCareLeavers, child, tally);
    tallyEach(ofEveryone, child, tally);
}
function tallyEach(all, child, tally) {
    for(let at = 0; at < all.length; at++)tallyOne(all[at], child, tally);
}
function tallyOne({ indicator, base, alsoAt }, child, tally) {
    tally.base = base;
    tally.alsoAt = alsoAt;
    if (indicator.subjects) return indicator.subjects(child, tally);
    const answer = indicator.answer(child);
    if (answer !== NOT_COUNTED) tally.add(-1, answer);
}
function tallyAuthority({ indicator, base, alsoAt }, facts, moment, tally) {
    tally.base = base;
    tally.alsoAt = alsoAt;
    indicator.ofAuthority?.(facts, moment, tally);
}

//# sourceMappingURL=data-profile.js.map