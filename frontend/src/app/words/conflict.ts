/** Words of the page that shows two people’s texts beside each other. */
export const conflict = {
  titles: {
    plan: { en: 'Someone else changed this plan', cy: 'Newidiodd rhywun arall y cynllun hwn' },
    record: { en: 'Someone else changed this record', cy: 'Newidiodd rhywun arall y cofnod hwn' },
  },
  saved: { en: '{{ by }} saved changes at {{ at }} while you were editing. Nothing you wrote has been lost.', cy: 'Cadwodd {{ by }} newidiadau am {{ at }} tra oeddech chi’n golygu. Does dim o’ch gwaith wedi’i golli.' },
  savedUnknown: { en: 'It was saved while you were editing. Nothing you wrote has been lost.', cy: 'Fe’i cadwyd tra oeddech chi’n golygu. Does dim o’ch gwaith wedi’i golli.' },
  yours: { en: 'Yours', cy: 'Eich un chi' },
  theirs: { en: 'Theirs', cy: 'Eu hun nhw' },
  both: { en: 'Keep both', cy: 'Cadw’r ddau' },
  nothing: { en: 'nothing written', cy: 'dim wedi’i ysgrifennu' },
  save: { en: 'Save my choices', cy: 'Cadw fy newisiadau' },
  asDraft: { en: 'Keep mine as a draft', cy: 'Cadw f’un i fel drafft' },
};
