/** A piece of the words around what was found; `isFound` where it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** The words around what was found, in pieces: what was asked for stands between « and ». */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt.split(/(«[^»]*»)/).filter((piece) => piece !== '').map((piece) => (/^«.*»$/s.test(piece) ? { text: piece.slice(1, -1), isFound: true } : { text: piece, isFound: false }));
}
