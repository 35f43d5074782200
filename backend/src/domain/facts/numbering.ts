/** Gives each text a number, from `first` on, in the order they are first met. */
export class Numbering {
  private readonly numbers = new Map<string, number>();
  readonly texts: string[] = [];

  constructor(private readonly first: number) {}

  of(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.first + this.texts.length;
      this.numbers.set(text, number);
      this.texts.push(text);
    }
    return number;
  }
}
