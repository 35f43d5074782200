import type { Bilingual } from '../domain/indicators/figure.js';
import { roles, type Role } from './roles.js';

export interface Permission {
  permission: string;
  title: Bilingual;
  roles: readonly Role[];
}

const allButSystem = roles.filter((role) => role !== 'system-administrator');

/** Who may do what: the one table. Which children is the second question, answered where children are read. */
export const permissions: readonly Permission[] = [
  { permission: 'use-aelwyd', title: { en: 'Sign in, choose a language, see this table', cy: 'Mewngofnodi, dewis iaith, gweld y tabl hwn' }, roles },
  { permission: 'see-children', title: { en: 'See the records of their own children', cy: 'Gweld cofnodion eu plant eu hunain' }, roles: allButSystem },
  { permission: 'see-team-work', title: { en: 'See how the work of their team stands', cy: 'Gweld sut mae gwaith eu tîm' }, roles: ['team-manager'] },
  {
    permission: 'see-performance',
    title: { en: 'See the data profile and the children behind a figure', cy: 'Gweld y proffil data a’r plant y tu ôl i ffigur' },
    roles: ['iro', 'team-manager', 'performance-officer', 'head-of-service'],
  },
  {
    permission: 'export-performance',
    title: { en: 'Take the data profile away as a document', cy: 'Lawrlwytho’r proffil data fel dogfen' },
    roles: ['team-manager', 'performance-officer', 'head-of-service'],
  },
  {
    permission: 'record-visits',
    title: { en: 'Record visits to their own children', cy: 'Cofnodi ymweliadau â’u plant eu hunain' },
    roles: ['social-worker', 'team-manager', 'personal-adviser'],
  },
  {
    permission: 'record-work',
    title: { en: 'Record, correct and withdraw what happens to their own children', cy: 'Cofnodi, cywiro a thynnu’n ôl yr hyn sy’n digwydd i’w plant eu hunain' },
    roles: ['social-worker', 'team-manager', 'personal-adviser'],
  },
  { permission: 'record-reviews', title: { en: 'Record reviews and concerns raised', cy: 'Cofnodi adolygiadau a phryderon a godwyd' }, roles: ['iro'] },
  { permission: 'record-panel', title: { en: 'Record decisions about placements out of the area', cy: 'Cofnodi penderfyniadau am leoliadau y tu allan i’r ardal' }, roles: ['panel-administrator'] },
  { permission: 'keep-carers', title: { en: 'Keep the list of carers and homes', cy: 'Cadw’r rhestr o ofalwyr a chartrefi' }, roles: ['team-manager', 'panel-administrator'] },
  {
    permission: 'create-child',
    title: { en: 'Create the record of a child who is not known yet', cy: 'Creu cofnod plentyn nad yw’n hysbys eto' },
    roles: ['social-worker', 'team-manager'],
  },
  {
    permission: 'merge-children',
    title: { en: 'Make one record of two records of the same child, and undo it', cy: 'Gwneud un cofnod o ddau gofnod o’r un plentyn, a dadwneud hynny' },
    roles: ['performance-officer'],
  },
  { permission: 'allocate', title: { en: 'Allocate workers to children', cy: 'Dyrannu gweithwyr i blant' }, roles: ['team-manager'] },
  { permission: 'supervise', title: { en: 'Record supervision of workers of their team', cy: 'Cofnodi goruchwyliaeth gweithwyr eu tîm' }, roles: ['team-manager'] },
  { permission: 'keep-staff', title: { en: 'Keep the list of staff', cy: 'Cadw’r rhestr staff' }, roles: ['system-administrator'] },
  {
    permission: 'keep-records',
    title: { en: 'Keep records by hand, each kind by those above', cy: 'Cadw cofnodion â llaw, pob math gan y rhai uchod' },
    roles: ['social-worker', 'team-manager', 'personal-adviser', 'iro', 'panel-administrator', 'system-administrator'],
  },
  {
    permission: 'tell-outcomes',
    title: { en: 'Say how an outcome of a plan is getting on', cy: 'Dweud sut mae canlyniad mewn cynllun yn dod ymlaen' },
    roles: ['social-worker', 'team-manager', 'personal-adviser', 'iro'],
  },
  { permission: 'sign-off', title: { en: 'Agree what their team sends for sign-off', cy: 'Cytuno ar yr hyn y mae eu tîm yn ei anfon i’w gymeradwyo' }, roles: ['team-manager'] },
  {
    permission: 'keep-documents',
    title: { en: 'Keep documents of their own children', cy: 'Cadw dogfennau eu plant eu hunain' },
    roles: ['social-worker', 'team-manager', 'personal-adviser', 'iro', 'panel-administrator'],
  },
  {
    permission: 'set-law-numbers',
    title: { en: 'Set bank holidays, school terms and local limits', cy: 'Pennu gwyliau banc, tymhorau ysgol a therfynau lleol' },
    roles: ['performance-officer', 'head-of-service'],
  },
  { permission: 'see-jobs', title: { en: 'See how long work is getting on', cy: 'Gweld hynt gwaith hir' }, roles: ['performance-officer', 'head-of-service'] },
  {
    permission: 'see-who-looked',
    title: { en: 'See who looked at the record of a child of theirs', cy: 'Gweld pwy edrychodd ar gofnod un o’u plant' },
    roles: ['iro', 'team-manager', 'head-of-service', 'inspector'],
  },
  { permission: 'import-records', title: { en: 'Bring records in', cy: 'Mewnforio cofnodion' }, roles: ['performance-officer'] },
  {
    permission: 'break-glass',
    title: { en: 'Open a restricted record in an emergency, for an hour, with a reason', cy: 'Agor cofnod â mynediad cyfyngedig mewn argyfwng, am awr, gyda rheswm' },
    roles: ['social-worker', 'team-manager', 'iro'],
  },
  {
    permission: 'restrict-records',
    title: { en: 'Restrict a record to named people', cy: 'Cyfyngu mynediad i gofnod i bobl a enwir' },
    roles: ['head-of-service', 'system-administrator'],
  },
  {
    permission: 'review-break-glass',
    title: { en: 'Look at records opened in an emergency and at reading that is worth a look', cy: 'Edrych ar gofnodion a agorwyd mewn argyfwng ac ar ddarllen sy’n werth edrych arno' },
    roles: ['head-of-service', 'system-administrator'],
  },
  { permission: 'set-cover', title: { en: 'Say who covers for somebody of their team', cy: 'Dweud pwy sy’n cyflenwi dros rywun o’u tîm' }, roles: ['team-manager'] },
  { permission: 'manage-accounts', title: { en: 'Say who may sign in, and as what', cy: 'Dweud pwy sy’n cael mewngofnodi, ac ym mha rôl' }, roles: ['system-administrator'] },
  { permission: 'choose-sample', title: { en: 'Choose the children an inspector may see', cy: 'Dewis y plant y caiff arolygydd eu gweld' }, roles: ['performance-officer'] },
];

/** Everything the given roles may do, in the order of the table. */
export function permissionsOf(held: readonly string[]): string[] {
  return permissions.filter((entry) => entry.roles.some((role) => held.includes(role))).map(({ permission }) => permission);
}
