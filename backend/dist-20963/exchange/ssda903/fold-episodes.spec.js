import { describe, expect, it } from '@jest/globals';
import { episodeOf } from './episode.js';
import { foldEpisodes } from './fold-episodes.js';
/** Episodes from rows of: start, reason, legal status, placement, end, reason ended, home. All in January 2018 by day. */ function episodes(...rows) {
    return rows.map((text, index)=>{
        const [start, RNE, LS, PLACE, end, REC, PL_POST] = text.split(' ');
        const day = (number)=>number && number !== '-' ? `${number.padStart(2, '0')}/01/2018` : '';
        const cells = {
            CHILD: '1',
            DECOM: day(start),
            RNE,
            LS,
            PLACE,
            PLACE_PROVIDER: 'PR1',
            DEC: day(end),
            REC: REC === '-' ? '' : REC,
            PL_POST: PL_POST ?? 'A',
            URN: '',
            CIN: 'N1'
        };
        const episode = episodeOf({
            file: 'episodes',
            path: 'episodes.csv',
            line: index + 2,
            year: '',
            raw: text,
            cells: cells
        });
        if (!episode) throw new Error(text);
        return episode;
    });
}
const days = (spells)=>spells.map(({ startedOn, endedOn })=>`${Number(startedOn.slice(8))}-${endedOn ? Number(endedOn.slice(8)) : ''}`).join(' ');
describe('Folding the episodes of one child', ()=>{
    it.each([
        {
            because: 'S, L, P, L, B in one year are three placements and two moves',
            rows: [
                '1 S C1 U4 3 X1 A',
                '3 L C2 U4 5 X1 A',
                '5 P C2 U6 7 X1 B',
                '7 L E1 U6 9 X1 B',
                '9 B V2 K2 - - C'
            ],
            periods: '1-',
            statuses: '1-3 3-7 7-9 9-',
            placements: '1-5 5-9 9-'
        },
        {
            because: 'T and U begin a placement as P and B do: the carer is the same, the placement is not',
            rows: [
                '1 S C1 U6 3 X1 A',
                '3 T C1 U4 5 X1 A',
                '5 U C2 U5 - - A'
            ],
            periods: '1-',
            statuses: '1-5 5-',
            placements: '1-3 3-5 5-'
        },
        {
            because: 'a temporary move is no placement and the one before goes on when the child comes back',
            rows: [
                '1 S C1 U4 3 X1 A',
                '3 P C1 T2 5 X1 Z',
                '5 P C1 U4 - - A'
            ],
            periods: '1-',
            statuses: '1-',
            placements: '1-'
        },
        {
            because: 'a temporary move that leads to another home ends the placement when that home begins',
            rows: [
                '1 S C1 U4 3 X1 A',
                '3 P C1 T2 5 X1 Z',
                '5 P C1 U4 - - B'
            ],
            periods: '1-',
            statuses: '1-',
            placements: '1-5 5-'
        },
        {
            because: 'a legal status may change during a temporary move',
            rows: [
                '1 S C1 U4 3 X1 A',
                '3 P C1 T2 5 X1 Z',
                '5 L C2 T2 7 X1 Z',
                '7 P C2 U4 - - A'
            ],
            periods: '1-',
            statuses: '1-5 5-',
            placements: '1-'
        },
        {
            because: 'a child first told of in a temporary move has no placement until one is given',
            rows: [
                '1 S C1 T1 3 X1 A',
                '3 P C1 U4 - - B'
            ],
            periods: '1-',
            statuses: '1-',
            placements: '3-'
        },
        {
            because: 'moving back to a home after another is a new placement',
            rows: [
                '1 S C1 U4 3 X1 A',
                '3 P C1 K2 5 X1 B',
                '5 P C1 U4 - - A'
            ],
            periods: '1-',
            statuses: '1-',
            placements: '1-3 3-5 5-'
        },
        {
            because: 'care that ended and began again is two periods, and nothing runs across',
            rows: [
                '1 S V2 U4 3 E4A A',
                '9 S V2 U4 - - A'
            ],
            periods: '1-3 9-',
            statuses: '1-3 9-',
            placements: '1-3 9-'
        },
        {
            because: 'after care ended a period begins even without S',
            rows: [
                '1 S V2 U4 3 E4A A',
                '3 P V2 U4 - - A'
            ],
            periods: '1-3 3-',
            statuses: '1-3 3-',
            placements: '1-3 3-'
        },
        {
            because: 'S begins a period also where the episode before said another follows',
            rows: [
                '1 S V2 U4 3 X1 A',
                '3 S V2 U4 - - A'
            ],
            periods: '1-3 3-',
            statuses: '1-3 3-',
            placements: '1-3 3-'
        },
        {
            because: 'the first episode held begins all three whatever its reason',
            rows: [
                '1 L C1 U4 3 X1 A',
                '3 L C2 U4 - X1 A'
            ],
            periods: '1-',
            statuses: '1-3 3-',
            placements: '1-'
        },
        {
            because: 'an episode may begin the day after the one before, and no night is lost',
            rows: [
                '1 S C1 U4 3 X1 A',
                '4 B C2 K2 - - B'
            ],
            periods: '1-',
            statuses: '1-4 4-',
            placements: '1-4 4-'
        },
        {
            because: 'over a gap care goes on, but where and under what order is not known',
            rows: [
                '1 S C1 U4 3 X1 A',
                '9 B C2 K2 - - B'
            ],
            periods: '1-',
            statuses: '1-3 9-',
            placements: '1-3 9-'
        },
        {
            because: 'after a gap L tells of the first home known, and of the same one where it is the same',
            rows: [
                '1 S C1 U4 3 X1 A',
                '9 L C2 K2 11 X1 B',
                '15 L E1 K2 - - B'
            ],
            periods: '1-',
            statuses: '1-3 9-11 15-',
            placements: '1-3 9-'
        },
        {
            because: 'L never begins a placement, even where the home is described otherwise',
            rows: [
                '1 S C1 U4 3 X1 A',
                '3 L C2 U6 - - B'
            ],
            periods: '1-',
            statuses: '1-3 3-',
            placements: '1-'
        },
        {
            because: 'V3 and V4 are one legal status in Wales',
            rows: [
                '1 S V3 U4 3 X1 A',
                '3 L V4 U4 - - A'
            ],
            periods: '1-',
            statuses: '1-',
            placements: '1-'
        },
        {
            because: 'X1 with nothing after it ends care that day',
            rows: [
                '1 S C1 U4 3 X1 A'
            ],
            periods: '1-3',
            statuses: '1-3',
            placements: '1-3'
        }
    ])('$because', ({ rows, periods, statuses, placements })=>{
        const folded = foldEpisodes(episodes(...rows));
        expect({
            periods: days(folded.periods),
            statuses: days(folded.legalStatuses),
            placements: days(folded.placements)
        }).toEqual({
            periods,
            statuses,
            placements
        });
    });
});

//# sourceMappingURL=fold-episodes.spec.js.map