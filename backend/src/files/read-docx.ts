/** Letters of a document that are laid out; what comes after is read in its words. */
const LETTERS = 50_000;
/** A document of more pieces or cells is given as words alone. */
const PARTS = 5_000;

/**
 * The part of the reading thread that reads Word, as the text that it runs. Nothing of the file becomes markup: what a writer set is
 * told in the few words of `pieces.ts`, and everything else (pictures, links, fonts) is left out.
 */
export const readDocx = `
const letters = (element) => element.type === 'text' ? element.value
  : element.type === 'tab' ? '\\t'
  : element.type === 'break' ? '\\n'
  : element.type === 'checkbox' ? (element.checked ? '☒' : '☐')
  : (element.children || []).map(letters).join('') + (element.type === 'paragraph' ? '\\n\\n' : '');
const plain = (element) => letters(element).replaceAll('\\0', ' ').toWellFormed().trim();

function pieceOf(element, above) {
  if (element.type === 'table') {
    const rows = element.children.filter(({ type }) => type === 'tableRow').map((row) => ({
      isHead: row.isHeader === true,
      cells: row.children.filter(({ type }) => type === 'tableCell').map((cell) => ({ text: plain(cell).replace(/\\n\\n/g, '\\n'), across: cell.colSpan || 1, down: cell.rowSpan || 1 })),
    }));
    return { is: 'table', lines: [], isNumbered: false, rows };
  }
  const text = plain(element);
  if (text === '') return null;
  const deep = /^(?:title|heading ([1-9]))$/i.exec(element.styleName || '');
  // A heading is never more than one step below the one before it, so that a screen reader counts none that is not there.
  if (deep) return { is: 'heading', lines: [{ text, level: Math.min(Number(deep[1] || 1), above + 1, 3) }], isNumbered: false, rows: [] };
  if (element.numbering) return { is: 'list', lines: [{ text, level: Math.min(Number(element.numbering.level) || 0, 3) }], isNumbered: element.numbering.isOrdered, rows: [] };
  return { is: 'paragraph', lines: [{ text, level: 0 }], isNumbered: false, rows: [] };
}

function piecesOf(document) {
  const pieces = [];
  let [above, length, parts] = [0, 0, 0];
  for (const element of document.children) {
    const piece = pieceOf(element, above);
    if (!piece) continue;
    if (piece.is === 'heading') above = piece.lines[0].level;
    length += letters(element).length;
    parts += 1 + piece.rows.reduce((sum, { cells }) => sum + cells.length, 0);
    if (parts > ${PARTS}) return null;
    const last = pieces.at(-1);
    if (piece.is === 'list' && last?.is === 'list' && last.isNumbered === piece.isNumbered) last.lines.push(...piece.lines);
    else pieces.push(piece);
    if (length > ${LETTERS}) break;
  }
  return pieces;
}

async function readDocx(content, library) {
  let read;
  const transformDocument = (document) => {
    read = { words: letters(document), pieces: piecesOf(document) };
    return { ...document, children: [] };
  };
  await require(library).convertToHtml({ buffer: Buffer.from(content) }, { transformDocument });
  return read;
}
`;
