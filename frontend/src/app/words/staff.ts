/** Words about who is signed in and what they may do. */
export const staff = {
  signIn: { en: 'Sign in', cy: 'Mewngofnodi' },
  email: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
  password: { en: 'Password', cy: 'Cyfrinair' },
  emailMissing: { en: 'Enter your email address', cy: 'Rhowch eich cyfeiriad e-bost' },
  passwordMissing: { en: 'Enter your password', cy: 'Rhowch eich cyfrinair' },
  demoAccounts: { en: 'People you can sign in as', cy: 'Pobl y gallwch fewngofnodi fel nhw' },
  demoHint: {
    en: 'This is a demonstration, and these people are invented. Choosing one fills in the form. All use the password {{ password }}.',
    cy: 'Arddangosiad yw hwn, a phobl ddychmygol yw’r rhain. Mae dewis un yn llenwi’r ffurflen. Mae pob un yn defnyddio’r cyfrinair {{ password }}.',
  },
  sessionEnded: { en: 'You have been signed out', cy: 'Rydych wedi’ch allgofnodi' },
  sessionEndedWhy: {
    en: 'For your security, we signed you out. Sign in again to go back to the page you were on.',
    cy: 'Er eich diogelwch, rydym wedi eich allgofnodi. Mewngofnodwch eto i fynd yn ôl i’r dudalen yr oeddech arni.',
  },
  signInAgain: { en: 'Sign in again', cy: 'Mewngofnodi eto' },
  notFound: { en: 'Page not found', cy: 'Heb ddod o hyd i’r dudalen' },
  notFoundWhy: {
    en: 'If you typed the address, check that it is right. If you pasted it, check that you copied all of it.',
    cy: 'Os gwnaethoch deipio’r cyfeiriad, gwiriwch ei fod yn gywir. Os gwnaethoch ei ludo, gwiriwch eich bod wedi copïo’r cyfan.',
  },
  noAccess: { en: 'You do not have access to this', cy: 'Nid oes gennych fynediad at hwn' },
  noAccessWhy: {
    en: 'Your role does not include this page. The permissions page says which roles do.',
    cy: 'Nid yw eich rôl yn cynnwys y dudalen hon. Mae’r dudalen ganiatâd yn dweud pa rolau sy’n ei chynnwys.',
  },
  permissions: { en: 'Who may do what', cy: 'Pwy sy’n cael gwneud beth' },
  permissionsLead: {
    en: 'Each role and what it allows. What nobody is allowed, nobody can do.',
    cy: 'Pob rôl a’r hyn y mae’n ei ganiatáu. Os nad oes caniatâd i neb, ni all neb ei wneud.',
  },
  permission: { en: 'Permission', cy: 'Caniatâd i' },
  allowed: { en: 'yes', cy: 'caniateir' },
  notAllowed: { en: 'no', cy: 'ni chaniateir' },
  role: {
    'social-worker': { en: 'Social worker', cy: 'Gweithiwr cymdeithasol' },
    iro: { en: 'Independent Reviewing Officer', cy: 'Swyddog adolygu annibynnol' },
    'team-manager': { en: 'Team manager', cy: 'Rheolwr tîm' },
    'performance-officer': { en: 'Performance officer', cy: 'Swyddog perfformiad' },
    'panel-administrator': { en: 'Panel administrator', cy: 'Gweinyddwr y panel' },
    'personal-adviser': { en: 'Personal adviser', cy: 'Cynghorydd personol' },
    'head-of-service': { en: 'Head of service', cy: 'Pennaeth gwasanaeth' },
    'system-administrator': { en: 'System administrator', cy: 'Gweinyddwr y system' },
    inspector: { en: 'Inspector or auditor', cy: 'Arolygydd neu archwilydd' },
  },
};
