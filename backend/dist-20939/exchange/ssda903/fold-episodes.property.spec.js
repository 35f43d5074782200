import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isTemporary } from './episode.js';
import { foldEpisodes } from './fold-episodes.js';
import { daysAfter } from './return-date.js';
const row = {
    file: 'episodes',
    path: '',
    line: 2,
    year: '',
    cells: {},
    raw: ''
};
/** Lawful episodes of one child: any reasons and codes, some gaps, only the last perhaps open. */ const lawful = fc.array(fc.record({
    gap: fc.constantFrom(0, 0, 0, 1, 5),
    length: fc.integer({
        min: 1,
        max: 40
    }),
    reasonNew: fc.constantFrom(...'SLPTBU'),
    legalStatus: fc.constantFrom('C1', 'C2', 'V3', 'V4'),
    place: fc.constantFrom('U4', 'U6', 'K2', 'T0', 'T3'),
    reasonEnded: fc.constantFrom('X1', 'X1', 'X1', '', 'E4A'),
    placementPostcode: fc.constantFrom('A', 'B')
}), {
    minLength: 1,
    maxLength: 12
}).chain((parts)=>fc.boolean().map((isOpen)=>{
        let day = '2018-01-01';
        return parts.map(({ gap, length, ...codes }, index)=>{
            const startedOn = daysAfter(day, gap);
            day = daysAfter(startedOn, length);
            const endedOn = isOpen && index === parts.length - 1 ? null : day;
            return {
                row,
                startedOn,
                endedOn,
                need: 'N1',
                provider: 'PR1',
                reasonPlacementChanged: '',
                homePostcode: '',
                urn: '',
                ...codes
            };
        });
    }));
const holds = (spells, day)=>spells.filter(({ startedOn, endedOn })=>startedOn <= day && (!endedOn || day < endedOn));
describe('Folding any lawful episodes', ()=>{
    it('keeps spells apart, inside their period, and holds on every day what the episode of that day says', ()=>{
        fc.assert(fc.property(lawful, (episodes)=>{
            const { periods, legalStatuses, placements } = foldEpisodes(episodes);
            for (const spells of [
                periods,
                legalStatuses,
                placements
            ]){
                spells.forEach(({ startedOn, endedOn }, index)=>{
                    expect(endedOn === null || startedOn < endedOn).toBe(true);
                    const next = spells[index + 1];
                    if (next) expect(endedOn !== null && endedOn <= next.startedOn).toBe(true);
                    expect(periods.some((period)=>period.startedOn <= startedOn && (!period.endedOn || endedOn !== null && endedOn <= period.endedOn))).toBe(true);
                });
            }
            for (const episode of episodes){
                const day = episode.startedOn;
                expect(holds(periods, day)).toHaveLength(1);
                expect(holds(legalStatuses, day)).toHaveLength(1);
                if (!isTemporary(episode)) expect(holds(placements, day)).toHaveLength(1);
                expect(placements.every(({ episodes: [first] })=>first && !isTemporary(first))).toBe(true);
            }
        }), {
            numRuns: 300
        });
    });
});

//# sourceMappingURL=fold-episodes.property.spec.js.map