/** Words of parts that know nothing of the field. */
export const ui = {
  thereIsAProblem: { en: 'There is a problem', cy: 'Mae problem' },
  errorPrefix: { en: 'Error:', cy: 'Gwall:' },
  showAsTable: { en: 'Show as a table', cy: 'Dangos fel tabl' },
  loading: { en: 'Loading…', cy: 'Wrthi’n llwytho…' },
  previousPage: { en: 'Previous page', cy: 'Tudalen flaenorol' },
  nextPage: { en: 'Next page', cy: 'Tudalen nesaf' },
  pageOf: { en: 'Page {{ page }} of {{ pages }}', cy: 'Tudalen {{ page }} o {{ pages }}' },
  pages: { en: 'Pages of this list', cy: 'Tudalennau’r rhestr hon' },
  total: { en: 'Total', cy: 'Cyfanswm' },
  notKnown: { en: 'Not known', cy: 'Ddim yn hysbys' },
  doesNotApply: { en: 'does not apply', cy: 'ddim yn berthnasol' },
  notHeld: { en: 'not held', cy: 'heb ei gadw' },
  underOne: { en: 'under a year old', cy: 'dan flwydd oed' },
  yearsOld: {
    en: { one: '{{ n }} year old', other: '{{ n }} years old' },
    cy: { zero: '{{ n }} oed', one: '{{ n }} oed', two: '{{ n }} oed', few: '{{ n }} oed', many: '{{ n }} oed', other: '{{ n }} oed' },
  },
};
