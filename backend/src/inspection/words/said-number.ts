/** A whole number as both languages print it: `2,046`. */
export function saidNumber(number: number): string {
  return number.toLocaleString('en-GB');
}
