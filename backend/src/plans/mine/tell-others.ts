import type { EntityManager } from 'typeorm';
import { aboutCarers } from '../../domain/plans/about-carers.js';
import { aboutHome } from '../../domain/plans/about-home.js';
import { calledBy } from '../../domain/plans/told-to-child.js';
import { whosWho } from '../../domain/plans/whos-who.js';
import type { OfChild } from '../version-rows.query.js';
import { helpersOfChild } from './helpers-of.query.js';
import type { ChildHome } from './home-of.query.js';
import type { Household } from './household-of.query.js';
import { nameOf } from './tell-mine.js';

interface Telling {
  level: 'picture' | 'short' | 'full';
  language: 'cy' | 'en';
  today: string;
}

/** About my carers, from what the household wrote of itself. */
export async function tellCarers(manager: EntityManager, of: OfChild, home: Household, { level, language, today }: Telling): Promise<string> {
  const worker = (await helpersOfChild(manager, of, today)).find((one) => one.is === 'social-worker');
  return aboutCarers({ ...home, language, level, name: await nameOf(manager, of), carers: home.name, livesThere: home.startedOn <= today, worker: worker ? calledBy(worker.name) : null });
}

/** About my carers where they are the people of a residential home. */
export async function tellHome(manager: EntityManager, of: OfChild, home: ChildHome, { level, language, today }: Telling): Promise<string> {
  const worker = (await helpersOfChild(manager, of, today)).find((one) => one.is === 'social-worker');
  return aboutHome({ ...home, language, level, name: await nameOf(manager, of), livesThere: home.startedOn <= today, worker: worker ? calledBy(worker.name) : null });
}

export async function tellWhosWho(manager: EntityManager, of: OfChild, { level, language, today }: Telling): Promise<string> {
  return whosWho({ language, level, name: await nameOf(manager, of), people: await helpersOfChild(manager, of, today) });
}
