import type { StandingDuty } from '../duty.js';
import { regulatedServices2017 } from '../instruments.js';

/** Regulation 60 and Schedule 3: what providers notify. */
export const providerNotificationsIn: StandingDuty = {
  id: 'provider-notifications-in',
  title: { en: 'Notifications from providers', cy: 'Hysbysiadau gan ddarparwyr' },
  says: {
    en: 'A regulated provider tells the inspectorate, and often the placing authority, without delay and in writing of death, serious injury or illness, allegations of abuse, a child missing, police called out, suspected exploitation, serious complaints and restraint.',
    cy: 'Mae darparwr rheoleiddiedig yn hysbysu’r arolygiaeth, a’r awdurdod lleoli yn aml, yn ddi-oed ac yn ysgrifenedig am farwolaeth, anaf neu salwch difrifol, honiadau o gam-drin, plentyn ar goll, galw’r heddlu, amheuaeth o gamfanteisio, cwynion difrifol ac atal corfforol.',
  },
  citation: regulatedServices2017('reg 60, Sch 3', '/regulation/60', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: {
    en: 'As remembered; fostering services have their own regulations of 2018 and 2019.',
    cy: 'Fel y’i cofir; mae gan wasanaethau maethu eu rheoliadau eu hunain o 2018 a 2019.',
  },
  inForce: { from: '2018-04-02', until: null },
  numbers: [],
  standing: { en: 'It binds the provider, and “without delay” is no number.', cy: 'Y darparwr y mae’n ei rwymo, ac nid rhif yw “yn ddi-oed”.' },
};
