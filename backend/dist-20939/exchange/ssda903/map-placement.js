/** Own provision is taken to stand in the authority's own area, unless a postcode table is there to say. */ export function areaOf({ provider, placementPostcode }, finder) {
    if (finder.postcodes) return finder.postcodes.get(placementPostcode.replaceAll(' ', '')) ?? null;
    return provider === 'PR1' ? finder.authority : null;
}
const relatives = new Set([
    'U1',
    'U2',
    'U3'
]);
const fosterers = new Set([
    'U4',
    'U5',
    'U6'
]);
const agencies = new Set([
    'PR3',
    'PR4',
    'PR5'
]);
/**
 * The Welsh placement type. Where it depends on the area and the area is not known, the code for outside the authority is
 * chosen (the mapping's "else"), for a secure unit the one in Wales; `isChosen` says so and the area stays unknown.
 */ export function welshPlacement(episode, finder) {
    const { place, provider } = episode;
    const area = areaOf(episode, finder);
    const inside = area === finder.authority;
    const byArea = (within, outside)=>({
            type: inside ? within : outside,
            area,
            isChosen: area === null
        });
    if (place.startsWith('T')) return {
        type: null,
        area: null,
        isChosen: false
    };
    if (relatives.has(place)) return byArea('F1', 'F4');
    if (fosterers.has(place)) return agencies.has(provider) ? byArea('F3', 'F6') : byArea('F2', 'F5');
    if (place === 'K1') return byArea('H1', area !== null && !area.startsWith('W') ? 'H22' : 'H21');
    if (place === 'K2') return byArea('H3', 'H4');
    return {
        type: place,
        area,
        isChosen: false
    };
}

//# sourceMappingURL=map-placement.js.map