import type { Bilingual } from '../indicators/figure.js';
import type { Citation } from './duty.js';

/** A citation of one instrument: provision, and where to read it. `readOn` is the day the stored text was read. */
const cites =
  (instrument: Bilingual, base: string) =>
  (provision: string, path: string, readOn: string | null): Citation => ({ instrument, provision, link: `${base}${path}`, readOn });

export const carePlanning2015 = cites(
  {
    en: 'Care Planning, Placement and Case Review (Wales) Regulations 2015',
    cy: 'Rheoliadau Cynllunio Gofal, Lleoli ac Adolygu Achosion (Cymru) 2015',
  },
  'https://www.legislation.gov.uk/wsi/2015/1818',
);
export const visitsInDetention2015 = cites(
  {
    en: 'Visits to Children in Detention (Wales) Regulations 2015',
    cy: 'Rheoliadau Ymweliadau â Phlant dan Gadwad (Cymru) 2015',
  },
  'https://www.legislation.gov.uk/wsi/2015/1823',
);
export const adoptionAgencies2005 = cites(
  { en: 'Adoption Agencies (Wales) Regulations 2005', cy: 'Rheoliadau Asiantaethau Mabwysiadu (Cymru) 2005' },
  'https://www.legislation.gov.uk/wsi/2005/1313',
);
export const careLeavers2015 = cites(
  { en: 'Care Leavers (Wales) Regulations 2015', cy: 'Rheoliadau Ymadawyr Gofal (Cymru) 2015' },
  'https://www.legislation.gov.uk/wsi/2015/1820',
);
export const socialServicesAct2014 = cites(
  { en: 'Social Services and Well-being (Wales) Act 2014', cy: 'Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014' },
  'https://www.legislation.gov.uk/anaw/2014/4',
);
export const additionalLearningNeeds2018 = cites(
  {
    en: 'Additional Learning Needs and Education Tribunal (Wales) Act 2018',
    cy: 'Deddf Anghenion Dysgu Ychwanegol a’r Tribiwnlys Addysg (Cymru) 2018',
  },
  'https://www.legislation.gov.uk/anaw/2018/2',
);
export const safeguardingProcedures = cites({ en: 'Wales Safeguarding Procedures', cy: 'Gweithdrefnau Diogelu Cymru' }, 'https://safeguarding.wales/en');
export const representations2014 = cites(
  { en: 'Representations Procedure (Wales) Regulations 2014', cy: 'Rheoliadau Gweithdrefn Sylwadau (Cymru) 2014' },
  'https://www.legislation.gov.uk/wsi/2014/1795',
);
export const regulatedServices2017 = cites(
  {
    en: 'Regulated Services (Service Providers and Responsible Individuals) (Wales) Regulations 2017',
    cy: 'Rheoliadau Gwasanaethau Rheoleiddiedig (Darparwyr Gwasanaethau ac Unigolion Cyfrifol) (Cymru) 2017',
  },
  'https://www.legislation.gov.uk/wsi/2017/1264',
);
export const generalDataProtection = cites(
  { en: 'UK General Data Protection Regulation', cy: 'Rheoliad Cyffredinol y DU ar Ddiogelu Data' },
  'https://www.legislation.gov.uk/eur/2016/679',
);
/** Measures and guidance of the Welsh Government; the path is the address on its own. */
export const performanceMeasures = cites(
  { en: 'Welsh Government performance measures for social services', cy: 'Mesurau perfformiad Llywodraeth Cymru ar gyfer gwasanaethau cymdeithasol' },
  '',
);
export const welshGuidance = cites({ en: 'Welsh Government guidance', cy: 'Canllawiau Llywodraeth Cymru' }, 'https://www.gov.wales');
export const secureAccommodation2015 = cites(
  { en: 'Children (Secure Accommodation) (Wales) Regulations 2015', cy: 'Rheoliadau Plant (Llety Diogel) (Cymru) 2015' },
  'https://www.legislation.gov.uk/wsi/2015/1988',
);
export const childrenAct1989 = cites({ en: 'Children Act 1989', cy: 'Deddf Plant 1989' }, 'https://www.legislation.gov.uk/ukpga/1989/41');
export const part6Code = cites(
  {
    en: 'Part 6 Code of Practice (Looked After and Accommodated Children)',
    cy: 'Cod Ymarfer Rhan 6 (Plant sy’n Derbyn Gofal a Phlant sy’n cael eu Lletya)',
  },
  'https://www.gov.wales/looked-after-and-accommodated-children-code-practice',
);
export const iroStandards2019 = cites(
  {
    en: 'Practice Standards and Good Practice Guide: reviewing and monitoring a Part 6 care and support plan',
    cy: 'Safonau Ymarfer a Chanllaw Arferion Da: adolygu a monitro cynllun gofal a chymorth Rhan 6',
  },
  'https://www.gov.wales/looked-after-and-accommodated-children-code-practice',
);
export const healthAndSocialCareAct2025 = cites(
  { en: 'Health and Social Care (Wales) Act 2025', cy: 'Deddf Iechyd a Gofal Cymdeithasol (Cymru) 2025' },
  'https://www.legislation.gov.uk/asc/2025/1',
);
export const fosteringPanels2018 = cites(
  {
    en: 'Fostering Panels (Establishment and Functions) (Wales) Regulations 2018',
    cy: 'Rheoliadau Paneli Maethu (Sefydlu a Swyddogaethau) (Cymru) 2018',
  },
  'https://www.legislation.gov.uk/wsi/2018/1333',
);
