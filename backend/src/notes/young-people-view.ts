/** A young person of an adviser’s. */
export class YoungPersonView {
  publicId: string;
  name: string;
  reference: string;
  /** ISO date they were last in touch; null where nothing is known of it. */
  lastOn: string | null;
  /** ISO date somebody last tried in vain, where that was since. */
  triedOn: string | null;
}

/** A page of 25, whoever was in touch longest ago first. */
export class YoungPeopleView {
  people: YoungPersonView[];
  page: number;
  pages: number;
  total: number;
}
