import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import { carerKinds } from '../domain/codes/carer-kinds.js';
import type { Code } from '../domain/codes/code.js';
import { jobs } from '../domain/codes/jobs.js';
import { settingKinds } from '../domain/codes/setting-kinds.js';
import { whatWasTyped } from '../domain/finding/what-was-typed.js';
import { coded } from '../http/coded-view.js';
import type { Person } from '../http/person.js';
import { FoundView, type FoundPlaceView } from './find-view.js';
import { foundChildren, PAGE_SIZE } from './found-children.query.js';
import { childrenView } from './found-child-view.js';
import { foundPlaces, type FoundPlaceRow, foundWorkers, restrictedMatches } from './found-others.query.js';
import { wordsIn } from './words-in.query.js';

/** Finds people by whatever is typed. Noted is who was shown and by what kind of thing they were found, never what was typed. */
@Injectable()
export class FindService {
  constructor(private readonly dataSource: DataSource) {}

  find(person: Person, day: string, text: string, page: number): Promise<FoundView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const typed = whatWasTyped(text);
      // An inspector sees a sample, and of the homes those where a child of it lives.
      const isOfSample = person.roles.every((role) => role === 'inspector');
      const words = await wordsIn(manager, typed.names);
      const rows = await foundChildren(manager, person, day, words, typed, page);
      const carers = page > 1 ? [] : await foundPlaces(manager, person, day, 'carer', words, typed);
      const settings = page > 1 ? [] : await foundPlaces(manager, person, day, 'setting', words, typed);
      const workers = page > 1 ? [] : await foundWorkers(manager, day, words, typed);
      const shown = new Set([...rows.map(({ childNo }) => childNo), ...[...carers, ...settings].flatMap(({ children }) => children.map(({ childNo }) => childNo))]);
      await note(manager, person, { event: 'people-found', children: [...shown], fields: { page, names: words.length, born: typed.born !== null, codes: typed.codes.length } });
      return {
        children: childrenView(rows, typed, words.length, day, page, PAGE_SIZE),
        places: [...placesView(carers, carerKinds), ...placesView(settings, settingKinds)].filter(({ children }) => children.length > 0 || !isOfSample),
        workers: workers.map((row) => ({ ...row, job: coded(jobs, row.job) })),
        restrictedMatches: rows.length === 0 && (await restrictedMatches(manager, typed)),
      };
    });
  }
}

function placesView(rows: FoundPlaceRow[], kinds: readonly Code[]): FoundPlaceView[] {
  return rows.map(({ name, kind, children }) => ({
    name,
    kind: coded(kinds, kind)?.title ?? { en: kind, cy: kind },
    children: children.map(({ publicId, name: child }) => ({ publicId, name: child })),
  }));
}
