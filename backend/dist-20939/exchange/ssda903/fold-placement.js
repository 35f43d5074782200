import { isTemporary } from './episode.js';
import { welshCode, welshCodes } from './map-codes.js';
import { welshPlacement } from './map-placement.js';
/** One placement, told by the first of its episodes; how it ended, by the last. */ export function foldPlacement(folded, child, spell, finder) {
    const [first] = spell.episodes;
    if (!first) return;
    const { type, area } = welshPlacement(first, finder);
    folded.put('placements', {
        placement_id: `${child}/${spell.startedOn}`,
        child_id: child,
        started_on: spell.startedOn,
        ended_on: spell.endedOn,
        placement_type: type,
        provider: welshCode('PLACE_PROVIDER', first.provider),
        area_authority: area,
        postcode: first.placementPostcode,
        reason_ended: spell.endedOn && reasonEnded(spell.episodes)
    }, spell.episodes.map(({ row })=>row));
}
/** Care that ends says how the placement did; else the reason given last, or at the last home itself. */ function reasonEnded(episodes) {
    const last = episodes.at(-1);
    const byEnd = welshCodes.placementEndedBy;
    const given = last?.reasonPlacementChanged || episodes.findLast((one)=>!isTemporary(one))?.reasonPlacementChanged || '';
    return byEnd[last?.reasonEnded ?? ''] ?? welshCode('REASON_PLACE_CHANGE', given);
}

//# sourceMappingURL=fold-placement.js.map