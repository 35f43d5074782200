/** What may not stand on a sheet a child takes home, and why it may not. */
export interface KeptOff {
  why: 'protected-address' | 'withheld-person';
  words: string;
}

/**
 * Why a text may not be printed. Spaces, capitals and commas make no difference; of an address its first line and its
 * postcode count by themselves, and of a telephone number its figures.
 */
export function keptOffIn(body: string, kept: readonly KeptOff[]): KeptOff['why'][] {
  const text = plain(body);
  const found = kept.filter(({ words }) => tellingParts(words).some((part) => text.includes(plain(part))));
  return [...new Set(found.map(({ why }) => why))].sort();
}

function tellingParts(words: string): string[] {
  const postcode = /[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}/i.exec(words)?.[0];
  const [first = ''] = words.split(/[,\n]/);
  const line = /\d/.test(first) && plain(first).length >= 6 ? [first] : [];
  return [...(plain(words).length >= 5 ? [words] : []), ...(postcode ? [postcode] : []), ...line];
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
