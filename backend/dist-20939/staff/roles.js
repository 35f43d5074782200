/** What somebody is in Aelwyd; one person may be several. */ export const roles = [
    'social-worker',
    'iro',
    'team-manager',
    'performance-officer',
    'panel-administrator',
    'personal-adviser',
    'head-of-service',
    'system-administrator'
];
export const roleTitles = {
    'social-worker': {
        en: 'Social worker',
        cy: 'Gweithiwr cymdeithasol'
    },
    iro: {
        en: 'Independent reviewing officer',
        cy: 'Swyddog adolygu annibynnol'
    },
    'team-manager': {
        en: 'Team manager',
        cy: 'Rheolwr tîm'
    },
    'performance-officer': {
        en: 'Performance officer',
        cy: 'Swyddog perfformiad'
    },
    'panel-administrator': {
        en: 'Panel administrator',
        cy: 'Gweinyddwr panel'
    },
    'personal-adviser': {
        en: 'Personal adviser',
        cy: 'Cynghorydd personol'
    },
    'head-of-service': {
        en: 'Head of service',
        cy: 'Pennaeth gwasanaeth'
    },
    'system-administrator': {
        en: 'System administrator',
        cy: 'Gweinyddwr system'
    }
};
export function isRole(text) {
    return roles.includes(text);
}

//# sourceMappingURL=roles.js.map