import type { Code } from './code.js';

/** Who may assess a looked after child’s health, and who else looks after it. */
export const healthProfessions: readonly Code[] = [
  { code: 'doctor', en: 'Registered doctor', cy: 'Meddyg cofrestredig' },
  { code: 'nurse', en: 'Registered nurse', cy: 'Nyrs gofrestredig' },
  { code: 'midwife', en: 'Registered midwife', cy: 'Bydwraig gofrestredig' },
  { code: 'dentist', en: 'Dentist', cy: 'Deintydd' },
  { code: 'other', en: 'Another professional', cy: 'Gweithiwr proffesiynol arall' },
];
