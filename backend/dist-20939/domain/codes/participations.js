/** How the child took part in a review. */ export const participations = [
    {
        code: 'PN0',
        en: 'Child under 4 at review',
        cy: 'Plentyn dan 4 oed adeg yr adolygiad'
    },
    {
        code: 'PN1',
        en: 'Attended and spoke for self',
        cy: 'Yn bresennol ac wedi siarad drosto’i hun'
    },
    {
        code: 'PN2',
        en: 'Attended, views given by advocate',
        cy: 'Yn bresennol, eiriolwr wedi rhoi ei farn'
    },
    {
        code: 'PN3',
        en: 'Attended, views given without speech',
        cy: 'Yn bresennol, barn wedi’i rhoi heb siarad'
    },
    {
        code: 'PN4',
        en: 'Attended, no views given',
        cy: 'Yn bresennol, heb roi barn'
    },
    {
        code: 'PN5',
        en: 'Not present, views sent through advocate',
        cy: 'Ddim yn bresennol, barn wedi’i hanfon drwy eiriolwr'
    },
    {
        code: 'PN6',
        en: 'Not present, views sent another way',
        cy: 'Ddim yn bresennol, barn wedi’i hanfon mewn ffordd arall'
    },
    {
        code: 'PN7',
        en: 'Not present, views not given',
        cy: 'Ddim yn bresennol, heb roi barn'
    }
];

//# sourceMappingURL=participations.js.map