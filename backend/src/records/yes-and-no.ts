import type { Code } from '../domain/codes/code.js';
import type { Bilingual } from '../domain/indicators/figure.js';

/** Welsh answers with the verb it was asked with: `A welwyd …?` is *Do*, `A oes …?` *Oes*, `A yw …?` *Ydy*, `Ai …?` *Ie*. */
export function yesAndNo({ cy }: Bilingual): readonly Code[] {
  const [yes, no] = /^A oes\b/.test(cy) ? ['Oes', 'Nac oes'] : /^Ydyn\b/.test(cy) ? ['Ydyn', 'Nac ydyn'] : /^(A yw|Ydy)\b/.test(cy) ? ['Ydy', 'Nac ydy'] : /^A [a-zâêîôûŵŷ’]+(wyd|odd|aeth|soch)\b/.test(cy) ? ['Do', 'Naddo'] : ['Ie', 'Nage'];
  return [{ code: 'true', en: 'Yes', cy: yes! }, { code: 'false', en: 'No', cy: no! }];
}
