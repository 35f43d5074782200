/** The same words in both languages. */
export class BilingualView {
  en: string;
  cy: string;
}
