import type { StandingDuty } from '../duty.js';
import { regulatedServices2017 } from '../instruments.js';

/** Regulation 16: the provider’s personal plan goes with the reviews. */
export const providerPersonalPlanAlignment: StandingDuty = {
  id: 'provider-personal-plan-alignment',
  title: { en: 'Provider’s personal plan', cy: 'Cynllun personol y darparwr' },
  says: {
    en: 'The personal plan a home or residential school keeps for a looked after child is aligned with the reviews of the case and reviewed at least every three months.',
    cy: 'Mae’r cynllun personol y mae cartref neu ysgol breswyl yn ei gadw ar gyfer plentyn sy’n derbyn gofal yn cyd-fynd ag adolygiadau’r achos ac yn cael ei adolygu o leiaf bob tri mis.',
  },
  citation: regulatedServices2017('reg 16; SI 2024/388 reg 12', '/regulation/16', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2018-04-02', until: null },
  numbers: [],
  standing: { en: 'It binds the provider, whose plans are not in the record.', cy: 'Y darparwr y mae’n ei rwymo, ac nid yw ei gynlluniau yn y cofnod.' },
};
