import type { Bilingual } from '../domain/indicators/figure.js';

/** What somebody is in Aelwyd; one person may be several. */
export const roles = [
  'social-worker', 'iro', 'team-manager', 'performance-officer', 'panel-administrator', 'personal-adviser', 'head-of-service', 'system-administrator', 'inspector',
] as const;

export type Role = (typeof roles)[number];

export const roleTitles: Record<Role, Bilingual> = {
  'social-worker': { en: 'Social worker', cy: 'Gweithiwr cymdeithasol' },
  iro: { en: 'Independent reviewing officer', cy: 'Swyddog adolygu annibynnol' },
  'team-manager': { en: 'Team manager', cy: 'Rheolwr tîm' },
  'performance-officer': { en: 'Performance officer', cy: 'Swyddog perfformiad' },
  'panel-administrator': { en: 'Panel administrator', cy: 'Gweinyddwr panel' },
  'personal-adviser': { en: 'Personal adviser', cy: 'Cynghorydd personol' },
  'head-of-service': { en: 'Head of service', cy: 'Pennaeth gwasanaeth' },
  'system-administrator': { en: 'System administrator', cy: 'Gweinyddwr system' },
  inspector: { en: 'Inspector or auditor', cy: 'Arolygydd neu archwilydd' },
};

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
