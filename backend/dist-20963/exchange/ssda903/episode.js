import { isoFromReturnDate } from './return-date.js';
/** The episode a row tells; null where its start cannot be read. */ export function episodeOf(row) {
    const startedOn = isoFromReturnDate(row.cells['DECOM'] ?? '');
    if (!startedOn) return null;
    const code = (column)=>(row.cells[column] ?? '').toUpperCase();
    return {
        row,
        startedOn,
        endedOn: isoFromReturnDate(row.cells['DEC'] ?? ''),
        reasonNew: code('RNE'),
        legalStatus: code('LS'),
        need: code('CIN'),
        place: code('PLACE'),
        provider: code('PLACE_PROVIDER'),
        reasonEnded: code('REC'),
        reasonPlacementChanged: code('REASON_PLACE_CHANGE'),
        homePostcode: code('HOME_POST'),
        placementPostcode: code('PL_POST'),
        urn: code('URN')
    };
}
/** T0 to T4: away for a while; the placement before goes on. */ export function isTemporary(episode) {
    return episode.place.startsWith('T');
}
/** Whether being looked after ends with the episode. */ export function endsCare(episode) {
    return episode.reasonEnded.startsWith('E') && episode.endedOn !== null;
}
/** Whether a period of care begins with an episode: the first of all, a start, or the first after care ended. */ export function beginsCare(episode, before) {
    return !before || episode.reasonNew === 'S' || endsCare(before);
}
/** Whether two episodes describe the same home. */ export function isSameHome(one, other) {
    return one.place === other.place && one.provider === other.provider && one.placementPostcode === other.placementPostcode && one.urn === other.urn;
}

//# sourceMappingURL=episode.js.map