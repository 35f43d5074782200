import type { Bilingual } from '../domain/indicators/figure.js';

/** The language of the terminal, as its locale says: Welsh where that begins with cy. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): 'en' | 'cy' {
  return /^cy/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'cy' : 'en';
}

/** Words in the language of the terminal. */
export const said = (words: Bilingual): string => words[languageOf(process.env)];

/** What a command refuses and how it ended, for whoever runs it. What the engines of an import and of the log say of rows is theirs. */
export const saying = {
  noSuchAuthority: (code: string) => ({ en: `${code} is not an authority.`, cy: `Nid yw ${code} yn awdurdod.` }),
  noEmail: (typed: string) => ({ en: `${typed} is not an e-mail address.`, cy: `Nid yw ${typed} yn gyfeiriad e-bost.` }),
  hasAccount: (email: string) => ({ en: `${email} already has an account.`, cy: `Mae gan ${email} gyfrif yn barod.` }),
  noOpenAccount: (email: string) => ({ en: `${email} has no account that is open.`, cy: `Nid oes gan ${email} gyfrif sydd ar agor.` }),
  noDate: (typed: string, such: string) => ({ en: `${typed} is not a date such as ${such}.`, cy: `Nid yw ${typed} yn ddyddiad fel ${such}.` }),
  noInstant: (typed: string, such: string) => ({ en: `${typed} is not an instant such as ${such}.`, cy: `Nid yw ${typed} yn ennyd fel ${such}.` }),
  noSuchChild: (child: string, code: string) => ({ en: `${child} is not a child of ${code}.`, cy: `Nid yw ${child} yn blentyn i ${code}.` }),
  noFolder: (folder: string) => ({ en: `${folder} is not a folder.`, cy: `Nid yw ${folder} yn ffolder.` }),
  notThere: (file: string) => ({ en: `${file} is not there.`, cy: `Nid yw ${file} yno.` }),
  unreadable: (file: string) => ({ en: `${file} cannot be read.`, cy: `Nid oes modd darllen ${file}.` }),
  holdsOther: (folder: string) => ({ en: `${folder} holds something other than an extract.`, cy: `Mae rhywbeth heblaw echdyniad yn ${folder}.` }),
  rejectsInside: () => ({ en: 'Rejects cannot be given back inside the folder they are read from.', cy: 'Ni ellir rhoi’r hyn a wrthodwyd yn ôl y tu mewn i’r ffolder y darllenir ohono.' }),
  noKey: (name: string) => ({ en: `${name} is not set, and this cannot be done without it.`, cy: `Nid yw ${name} wedi’i osod, ac ni ellir gwneud hyn hebddo.` }),
  noKeyOrCheckpoint: () => ({
    en: 'Give AELWYD_AUDIT_KEY or --checkpoint: without either nobody can tell who signed the log.',
    cy: 'Rhowch AELWYD_AUDIT_KEY neu --checkpoint: heb un ohonynt ni all neb ddweud pwy a lofnododd y log.',
  }),
  otherKey: () => ({ en: 'A checkpoint is signed with another key than the log.', cy: 'Mae pwynt gwirio wedi’i lofnodi ag allwedd wahanol i’r log.' }),
  notAKey: (name: string) => ({ en: `${name} is not 32 bytes in base64. Make one with: openssl rand -base64 32`, cy: `Nid yw ${name} yn 32 beit mewn base64. Gwnewch un gyda: openssl rand -base64 32` }),
  sameKey: () => ({ en: 'The key that is to follow is the one that is used now.', cy: 'Yr allwedd a ddefnyddir nawr yw’r un sydd i ddilyn.' }),
  goOnWith: (next: string, name: string) => ({ en: `Give ${next} as ${name} from now on.`, cy: `Rhowch ${next} fel ${name} o hyn ymlaen.` }),
  sealedAnew: (authenticators: number, addresses: number, forgotten: number) => ({
    en: `${authenticators} secrets of authenticator apps sealed anew, ${addresses} postcodes of staff too; ${forgotten} from before are forgotten, to be given again`,
    cy: `Seliwyd o’r newydd: cyfrinachau apiau dilysu, ${authenticators}; codau post staff, ${addresses}. Wedi’u hanghofio, i’w rhoi eto: ${forgotten}`,
  }),
  logsGoOn: (logs: number, now: string, before: string) => ({ en: `${logs} logs go on with key ${now}; before it was ${before}`, cy: `Logiau sy’n parhau: ${logs}, gydag allwedd ${now}; ${before} oedd hi cynt` }),
  logs: (logs: number) => ({ en: `${logs} logs`, cy: `Logiau: ${logs}` }),
  exported: (rows: number, key: string) => ({ en: `${rows} rows, signed with key ${key}`, cy: `Rhesi: ${rows}, wedi’u llofnodi ag allwedd ${key}` }),
  unsealed: () => ({ en: 'The audit log could not be sealed. Run: aelwyd audit verify', cy: 'Ni ellid selio’r log archwilio. Rhedwch: aelwyd audit verify' }),
  written: (file: string) => ({ en: `Written: ${file}`, cy: `Ysgrifennwyd: ${file}` }),
  rowsOf: (file: string, rows: number) => ({ en: `${file}: ${rows} rows`, cy: `${file}, rhesi: ${rows}` }),
  mailsWritten: (mails: number, folder: string) => ({ en: `Mails written: ${mails}, to ${folder}`, cy: `Negeseuon a ysgrifennwyd: ${mails}, i ${folder}` }),
  loaded: (rows: number) => ({ en: `Loaded ${rows} rows`, cy: `Rhesi a lwythwyd: ${rows}` }),
  nothingLoaded: () => ({ en: 'Nothing was loaded', cy: 'Ni lwythwyd dim' }),
  reading: () => ({ en: 'Reading', cy: 'Yn darllen' }),
  checking: () => ({ en: 'Checking', cy: 'Yn gwirio' }),
  copying: () => ({ en: 'Copying', cy: 'Yn copïo' }),
  comparing: () => ({ en: 'Comparing with the record', cy: 'Yn cymharu â’r cofnod' }),
  storing: () => ({ en: 'Storing', cy: 'Yn storio' }),
  stopping: () => ({ en: 'Stopping', cy: 'Yn stopio' }),
  appsEndWithIt: () => ({
    en: 'AELWYD_SECRETS_KEY is not set: authenticator apps added now will not sign in after a restart',
    cy: 'Nid yw AELWYD_SECRETS_KEY wedi’i osod: ni fydd apiau dilysu a ychwanegir nawr yn mewngofnodi ar ôl ailgychwyn',
  }),
  clocks: () => ({ en: 'Working out the clocks', cy: 'Yn cyfrifo’r clociau' }),
  clocksDone: (clocks: number, children: number) => ({ en: `  ${clocks} for ${children} children`, cy: `  ${clocks}, plant: ${children}` }),
  clocksNot: (why: string) => ({ en: `The records are in. The clocks could not be worked out: ${why}`, cy: `Mae’r cofnodion i mewn. Ni ellid cyfrifo’r clociau: ${why}` }),
  derived: (authority: number, children: number, clocks: number, moved: number) => ({
    en: `Authority ${authority}: ${children} children, ${clocks} clocks, ${moved} deadlines moved`,
    cy: `Awdurdod ${authority}: plant, ${children}; clociau, ${clocks}; dyddiadau cau a symudodd, ${moved}`,
  }),
} satisfies Record<string, (...about: never[]) => Bilingual>;
