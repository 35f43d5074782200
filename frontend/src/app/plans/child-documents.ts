/** What a child is given, where its page is and what it is called for whoever writes it. */
export const childDocuments = [
  { document: 'my-plan', path: 'mine', title: 'plans.mine.title' },
  { document: 'about-carers', path: 'carers', title: 'plans.mine.carersOrHomeTitle' },
  { document: 'whos-who', path: 'who', title: 'plans.mine.whoTitle' },
] as const;

export type ChildDocument = (typeof childDocuments)[number]['document'];

/** What the child calls it, in the child’s language whatever the reader’s. */
export const calledByChild: Readonly<Record<ChildDocument, { readonly en: string; readonly cy: string }>> = {
  'my-plan': { en: 'My plan', cy: 'Fy nghynllun' },
  'about-carers': { en: 'About my carers', cy: 'Am fy ngofalwyr' },
  'whos-who': { en: 'Who’s who', cy: 'Pwy ydy pwy' },
};

/** About my carers, where the child lives in a residential home. */
export const aboutMyHome = { en: 'About my home', cy: 'Am fy nghartref' } as const;
