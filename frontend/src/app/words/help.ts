/** Words of the pages about the service. */
export const help = {
  words: { en: 'The words we use', cy: 'Y geiriau a ddefnyddiwn' },
  wordsLead: { en: 'The words of this service in both languages, as the law and the office use them.', cy: 'Geiriau’r gwasanaeth hwn yn y ddwy iaith, fel y mae’r gyfraith a’r swyddfa yn eu defnyddio.' },
  english: { en: 'English', cy: 'Saesneg' },
  welsh: { en: 'Welsh', cy: 'Cymraeg' },
  accessibility: { en: 'Accessibility statement', cy: 'Datganiad hygyrchedd' },
  statement: {
    scope: { en: 'This statement is about the web pages of Aelwyd. It was prepared on {{ on }}.', cy: 'Mae’r datganiad hwn yn ymwneud â thudalennau gwe Aelwyd. Fe’i paratowyd ar {{ on }}.' },
    canTitle: { en: 'What you should be able to do', cy: 'Beth y dylech allu ei wneud' },
    keyboard: { en: 'do everything with a keyboard alone', cy: 'gwneud popeth â bysellfwrdd yn unig' },
    dictation: { en: 'speak instead of typing, with the dictation of your own phone or computer; Aelwyd keeps the words as it keeps typed ones and sends no sound anywhere', cy: 'siarad yn lle teipio, gydag arddweud eich ffôn neu’ch cyfrifiadur eich hun; mae Aelwyd yn cadw’r geiriau fel rhai wedi’u teipio, ac nid yw’n anfon sain i unman' },
    zoom: { en: 'read every page at 320 pixels wide without moving it sideways; wide tables move inside their own frame', cy: 'darllen pob tudalen ar led o 320 picsel heb ei symud i’r ochr; mae tablau llydan yn symud y tu mewn i’w ffrâm eu hunain' },
    charts: { en: 'read the figures of every chart as a table', cy: 'darllen ffigurau pob siart fel tabl' },
    languages: { en: 'change between English and Welsh on every page', cy: 'newid rhwng y Gymraeg a’r Saesneg ar bob tudalen' },
    testedTitle: { en: 'How we tested', cy: 'Sut y gwnaethom brofi' },
    tested: {
      en: 'Every page is checked in both languages, at the width of a desktop and of a phone, with axe-core against the rules of WCAG 2.2 levels A and AA that a program can check. It finds nothing to put right.',
      cy: 'Caiff pob tudalen ei gwirio yn y ddwy iaith, ar led bwrdd gwaith a ffôn, gydag axe-core yn erbyn rheolau WCAG 2.2 lefelau A ac AA y gall rhaglen eu gwirio. Nid yw’n canfod dim i’w gywiro.',
    },
    notTestedTitle: { en: 'What we have not tested', cy: 'Beth nad ydym wedi’i brofi' },
    notTested: {
      en: 'Nobody has yet used the pages with a screen reader, a voice control program or a screen magnifier, and no disabled person has tried them. An automatic check finds only part of what can be wrong, so we do not claim full compliance. A Welsh-speaking practitioner has not yet reviewed the Welsh.',
      cy: 'Nid oes neb eto wedi defnyddio’r tudalennau gyda darllenydd sgrin, rhaglen rheoli llais na chwyddwr sgrin, ac nid oes person anabl wedi rhoi cynnig arnynt. Dim ond rhan o’r hyn a all fod o’i le y mae gwiriad awtomatig yn ei ganfod, felly nid ydym yn honni cydymffurfiaeth lawn. Nid yw ymarferydd Cymraeg ei iaith wedi adolygu’r Gymraeg eto.',
    },
  },
};
