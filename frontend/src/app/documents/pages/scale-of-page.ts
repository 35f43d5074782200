/** A page drawn larger than this takes a phone's memory: a page of A4 is then 1,680 wide, and sharp at twice the width of a desk's column. */
const PIXELS = 4_000_000;
/** No wider or higher canvas is drawn everywhere. */
const SIDE = 4_096;
/** A page smaller than a stamp is not blown up to the size of a letter. */
const LARGEST = 4;

/** How many pixels stand for a point of a page: as many as a phone can bear, whatever size the page says it has. */
export function scaleOfPage({ width, height }: { width: number; height: number }): number {
  return Math.min(LARGEST, SIDE / width, SIDE / height, Math.sqrt(PIXELS / (width * height)));
}
