import { aboutSettings } from './about-settings.js';
import { Settings } from './settings.js';

/** `docs/settings.md`: every setting, what it is and what it is without being set. */
export function settingsPage(): string {
  const standing: Partial<Record<string, unknown>> = { ...new Settings() };
  const rows = Object.entries(aboutSettings).map(([name, { title, isSecret, inProduction }]) => {
    const marks = [isSecret && 'secret / cyfrinachol', inProduction && 'needed in production / ei angen yn production'].filter(Boolean);
    const fallback = standing[name] === undefined ? '' : `\`${String(standing[name])}\``;
    return `| \`${name}\` | ${title.en} | ${title.cy} | ${fallback} | ${marks.join('; ')} |`;
  });
  return `# Settings · Gosodiadau

Read from the environment when the server starts; what cannot be used stops it, with the name of the setting and never its value.
This page is written by \`./aelwyd settings > docs/settings.md\`.

Darllenir y gosodiadau o’r amgylchedd pan fydd y gweinydd yn dechrau; mae unrhyw un na ellir ei ddefnyddio yn ei atal, gan roi enw’r gosodiad a byth ei werth.

| Setting · Gosodiad | | | Unless set · Oni osodir | |
|---|---|---|---|---|
${rows.join('\n')}
`;
}
