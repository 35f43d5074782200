import type { Bilingual } from '../domain/indicators/figure.js';
import type { Settings } from './settings.js';

export interface AboutSetting {
  title: Bilingual;
  /** Not to be read by anybody: a password or a key. */
  isSecret?: true;
  /** The server does not start in production without it. */
  inProduction?: true;
}

/** What each setting is, for whoever installs the server. */
export const aboutSettings: Record<keyof Settings, AboutSetting> = {
  NODE_ENV: { title: { en: 'In production nothing starts without its keys, and nothing of the demonstration is shown', cy: 'Yn production nid oes dim yn dechrau heb ei allweddi, ac nid oes dim o’r arddangosiad yn cael ei ddangos' } },
  PORT: { title: { en: 'Where the server listens', cy: 'Lle mae’r gweinydd yn gwrando' } },
  HOST: { title: { en: 'The address of this machine it listens at', cy: 'Y cyfeiriad ar y peiriant hwn y mae’n gwrando arno' } },
  DATABASE_URL: { title: { en: 'PostgreSQL, as the role aelwyd_app; left out, the embedded store', cy: 'PostgreSQL, fel y rôl aelwyd_app; o’i adael allan, y storfa fewnol' }, isSecret: true },
  DATABASE_OWNER_URL: { title: { en: 'PostgreSQL as the role that changes tables', cy: 'PostgreSQL fel y rôl sy’n newid tablau' }, isSecret: true },
  TRUSTED_PROXIES: { title: { en: 'Proxies whose word on the caller and on https is believed', cy: 'Dirprwyon y credir eu gair am y galwr ac am https' } },
  AELWYD_ADDRESS: { title: { en: 'Where people reach the web app: for links in mails, passkeys and the sign-in of an organisation', cy: 'Lle mae pobl yn cyrraedd yr ap gwe: ar gyfer dolenni mewn e-byst, cyfrin-allweddi a mewngofnodi sefydliad' } },
  AELWYD_SMTP_URL: { title: { en: 'What sends the mails', cy: 'Yr hyn sy’n anfon yr e-byst' }, isSecret: true },
  AELWYD_MAIL_FROM: { title: { en: 'The sender of the mails', cy: 'Anfonwr yr e-byst' } },
  AELWYD_CLAMD: { title: { en: 'Where clamd listens, which looks at files for viruses; left out, files say that they were not scanned', cy: 'Lle mae clamd yn gwrando, sy’n edrych ar ffeiliau am firysau; o’i adael allan, mae ffeiliau’n dweud na chawsant eu sganio' } },
  AELWYD_AUDIT_KEY: { title: { en: 'Signs the audit log. Keep a copy elsewhere', cy: 'Mae’n llofnodi’r cofnod archwilio. Cadwch gopi yn rhywle arall' }, isSecret: true, inProduction: true },
  AELWYD_AUDIT_NEXT_KEY: { title: { en: 'The key that is to follow, for aelwyd audit change-key alone', cy: 'Yr allwedd sydd i ddilyn, ar gyfer aelwyd audit change-key yn unig' }, isSecret: true },
  AELWYD_AUDIT_CHECKPOINT: { title: { en: 'File outside the database that says where the audit log stands', cy: 'Ffeil y tu allan i’r gronfa ddata sy’n dweud lle mae’r cofnod archwilio arni' } },
  AELWYD_SECRETS_KEY: { title: { en: 'Seals what the database keeps of authenticator apps. Without it nobody can sign in with one', cy: 'Mae’n selio’r hyn y mae’r gronfa ddata yn ei gadw am apiau dilysu. Hebddo ni all neb fewngofnodi ag un' }, isSecret: true, inProduction: true },
  AELWYD_SECRETS_NEXT_KEY: { title: { en: 'The key that is to follow, for aelwyd secrets change-key alone', cy: 'Yr allwedd sydd i ddilyn, ar gyfer aelwyd secrets change-key yn unig' }, isSecret: true },
  AELWYD_IDLE_MINUTES: { title: { en: 'A session nobody uses for this long ends', cy: 'Mae sesiwn nad oes neb yn ei defnyddio am gyhyd â hyn yn dod i ben' } },
  AELWYD_SESSION_HOURS: { title: { en: 'No session lasts longer', cy: 'Nid oes sesiwn yn para’n hwy' } },
  AELWYD_SESSIONS_AT_ONCE: { title: { en: 'How many sessions one person may have; a new one ends the one used longest ago', cy: 'Faint o sesiynau y caiff un person eu cael; mae un newydd yn dod â’r un a ddefnyddiwyd hiraf yn ôl i ben' } },
  AELWYD_REQUESTS_A_MINUTE: { title: { en: 'Requests a session may make in a minute; an address may make ten times as many', cy: 'Ceisiadau y caiff sesiwn eu gwneud mewn munud; caiff cyfeiriad wneud deg gwaith cymaint' } },
  AELWYD_REVIEW_DAYS: { title: { en: 'Working days after which a use of a record in an emergency that nobody has looked at is told to the heads of service', cy: 'Diwrnodau gwaith cyn rhoi gwybod i’r penaethiaid gwasanaeth am ddefnydd o gofnod mewn argyfwng nad oes neb wedi edrych arno' } },
  AELWYD_SECOND_FACTOR: { title: { en: 'Roles that need more than a password: all, none, or a list. People of the demonstration are let off', cy: 'Rolau y mae angen mwy na chyfrinair arnynt: all, none, neu restr. Nid yw’n berthnasol i bobl yr arddangosiad' } },
  AELWYD_OIDC_ISSUER: { title: { en: 'The organisation’s own sign-in (OpenID Connect): its issuer', cy: 'Mewngofnodi’r sefydliad ei hun (OpenID Connect): ei gyhoeddwr' } },
  AELWYD_OIDC_CLIENT: { title: { en: 'The name it knows Aelwyd by', cy: 'Yr enw y mae’n adnabod Aelwyd wrtho' } },
  AELWYD_OIDC_SECRET: { title: { en: 'The secret it gave Aelwyd', cy: 'Y gyfrinach a roddodd i Aelwyd' }, isSecret: true },
  AELWYD_OIDC_AUTHORITY: { title: { en: 'The authority whose people it signs in', cy: 'Yr awdurdod y mae’n mewngofnodi ei bobl' } },
  AELWYD_OIDC_GROUPS: { title: { en: 'Which of its groups has which role; where it is set, roles follow the groups at each sign-in', cy: 'Pa grŵp sydd â pha rôl; lle mae wedi’i osod, mae rolau’n dilyn y grwpiau ar bob mewngofnodi' } },
  AELWYD_OIDC_GROUP_CLAIM: { title: { en: 'The claim that names the groups', cy: 'Yr hawliad sy’n enwi’r grwpiau' } },
  AELWYD_OIDC_MFA: { title: { en: 'What its amr or acr has to say of a second factor', cy: 'Yr hyn y mae’n rhaid i’w amr neu ei acr ei ddweud am ail ffactor' } },
  AELWYD_OIDC_MAKES_ACCOUNTS: { title: { en: 'Whether somebody with a role by their groups gets an account at their first sign-in', cy: 'A yw rhywun sydd â rôl yn ôl ei grwpiau yn cael cyfrif wrth fewngofnodi gyntaf' } },
};
