import { piecesOf } from './words-found';

describe('the words around what was found', () => {
  it.each([
    ['Aeth y «draenogod» i’r «amgueddfa»', ['Aeth y ', '*draenogod', ' i’r ', '*amgueddfa']],
    ['«Llythyr»', ['*Llythyr']],
    ['nothing marked, and « left open', ['nothing marked, and « left open']],
    ['', []],
  ])('“%s”', (excerpt, pieces) => {
    expect(piecesOf(excerpt).map(({ text, isFound }) => (isFound ? `*${text}` : text))).toEqual(pieces);
  });
});
