import type { Code } from './code.js';

/** How a child said something. */
export const voiceMethods = [
  { code: 'talking', en: 'Talking together', cy: 'Siarad gyda’n gilydd' },
  { code: 'play', en: 'Play', cy: 'Chwarae' },
  { code: 'drawing', en: 'A drawing or something they made', cy: 'Llun neu rywbeth a wnaed ganddynt' },
  { code: 'writing', en: 'A letter or message', cy: 'Llythyr neu neges' },
  { code: 'signs', en: 'Signs, symbols or a talking aid', cy: 'Arwyddion, symbolau neu gymorth cyfathrebu' },
  { code: 'watching', en: 'What they showed without words', cy: 'Yr hyn a ddangoswyd heb eiriau' },
  { code: 'advocate', en: 'Through an advocate', cy: 'Drwy eiriolwr' },
  { code: 'somebody-else', en: 'Through somebody they trust', cy: 'Drwy rywun y maent yn ymddiried ynddo' },
] as const satisfies readonly Code[];

export type VoiceMethod = (typeof voiceMethods)[number]['code'];
