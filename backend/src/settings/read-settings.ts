import { validateSync } from 'class-validator';
import type { Bilingual } from '../domain/indicators/figure.js';
import { aboutSettings } from './about-settings.js';
import { Settings } from './settings.js';

/** What is wrong with one setting. */
export interface SettingProblem {
  name: string;
  words: Bilingual;
}

/** What is wrong with the settings, one setting a line in each language. Says names, never values. */
export class WrongSettings extends Error {
  constructor(readonly problems: readonly SettingProblem[]) {
    super(problems.flatMap(({ name, words }) => [`${name} ${words.en}.`, `${name}: ${words.cy}.`]).join('\n'));
  }
}

const missing: Bilingual = { en: 'is not set, and is needed in production', cy: 'nid yw wedi’i osod, ac mae ei angen yn production' };
const wrong: Bilingual = { en: 'cannot be used', cy: 'nid oes modd ei ddefnyddio' };

/**
 * The settings of an environment; what is empty there is left out.
 *
 * @throws WrongSettings with everything that is wrong, at once
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const settings = new Settings();
  for (const name of Object.keys(aboutSettings) as (keyof Settings)[]) {
    const given = environment[name]?.trim();
    if (given) Object.assign(settings, { [name]: typeof settings[name] === 'number' ? Number(given) : given });
  }
  const problems = validateSync(settings).map(({ property, value, contexts }) => ({
    name: property,
    words: value === undefined && aboutSettings[property as keyof Settings].inProduction ? missing : ((Object.values(contexts ?? {})[0] as Bilingual | undefined) ?? wrong),
  }));
  if (settings.AELWYD_SECRETS_KEY && settings.AELWYD_SECRETS_KEY === settings.AELWYD_AUDIT_KEY) {
    problems.push({ name: 'AELWYD_SECRETS_KEY', words: { en: 'must be another key than AELWYD_AUDIT_KEY', cy: 'rhaid iddo fod yn allwedd wahanol i AELWYD_AUDIT_KEY' } });
  }
  if (problems.length > 0) throw new WrongSettings(problems);
  return settings;
}
