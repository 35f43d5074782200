import { INSIDE, NEIGHBOURING_WELSH, OTHER_WELSH, OUTSIDE_WALES } from './authority-facts.js';
/** What an area is to an authority. `neighbours` are the areas with any kind of border with it; only those in Wales count as such. */ export function areaRelation(authority, area, neighbours) {
    if (area === authority) return INSIDE;
    if (!area.startsWith('W06')) return OUTSIDE_WALES;
    return neighbours.has(area) ? NEIGHBOURING_WELSH : OTHER_WELSH;
}
/** The areas bordering an authority, from pairs that may stand in either order. */ export function neighboursOf(authority, pairs) {
    const found = new Set();
    for (const [one, other] of pairs){
        if (one === authority) found.add(other);
        if (other === authority) found.add(one);
    }
    return found;
}

//# sourceMappingURL=areas.js.map