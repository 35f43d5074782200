/** Numbers further apart than this many for each child are looked up by name and not by place. */
const SPARSE = 64;

/** Where each child stands among an authority's children, by its number in the store. */
export class ChildPlaces {
  private readonly first: number;
  private readonly dense: Int32Array | undefined;
  private readonly sparse: Map<number, number> | undefined;

  /** @param childNo the children's numbers, smallest first */
  constructor(childNo: Int32Array) {
    this.first = childNo[0] ?? 0;
    const width = childNo.length === 0 ? 0 : childNo.at(-1)! - this.first + 1;
    if (width > SPARSE * childNo.length + 1024) {
      this.sparse = new Map(Array.from(childNo, (number, place) => [number, place]));
      return;
    }
    this.dense = new Int32Array(width).fill(-1);
    for (let place = 0; place < childNo.length; place++) this.dense[childNo[place]! - this.first] = place;
  }

  /** -1 for a number that is no child's. */
  of(number: number): number {
    return (this.dense ? this.dense[number - this.first] : this.sparse!.get(number)) ?? -1;
  }
}
