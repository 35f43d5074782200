/** Reading levels of a child's own version, and what each keeps to: words in all, words of a sentence on average, of the longest. */
export const readingLevels = {
  picture: { words: 120, average: 8, longest: 8 },
  short: { words: 450, average: 12, longest: null },
  full: { words: 900, average: 15, longest: null },
} as const;

export type ReadingLevel = keyof typeof readingLevels;

export interface Measured {
  words: number;
  /** Words of a sentence on average, to one place. */
  average: number;
  longest: number;
  /** Which limits it goes past. */
  over: ('words' | 'average' | 'longest')[];
}

/** Measures a text. What the child said is counted among the words and not among the sentences: nobody shortens a child's words. */
export function measure(body: string, level: ReadingLevel): Measured {
  const lines = body.split('\n').map((line) => line.trim()).filter(Boolean);
  const words = lines.reduce((sum, line) => sum + wordsIn(line), 0);
  const told = lines.filter((line) => !/^(##|>)/.test(line));
  const lengths = told.flatMap((line) => line.replace(/^- /, '').split(/(?<=[.!?])\s+/)).map(wordsIn).filter((count) => count > 0);
  const average = lengths.length === 0 ? 0 : Math.round((lengths.reduce((sum, count) => sum + count, 0) / lengths.length) * 10) / 10;
  const longest = Math.max(0, ...lengths);
  const limits = readingLevels[level];
  const over = (['words', 'average', 'longest'] as const).filter((what) => {
    const limit = limits[what];
    return limit !== null && { words, average, longest }[what] > limit;
  });
  return { words, average, longest, over };
}

/** A year beside its month is read with it. */
function wordsIn(line: string): number {
  return line.replace(/(\p{L}+) \d{4}\b/gu, '$1').match(/[\p{L}\p{N}’'-]+/gu)?.filter((word) => /[\p{L}\p{N}]/u.test(word)).length ?? 0;
}
