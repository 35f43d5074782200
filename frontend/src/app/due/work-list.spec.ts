import { TestBed } from '@angular/core/testing';
import { madeClock } from '../../testing/made-clock';
import { showPart, wordsOf } from '../../testing/show';
import { Session } from '../staff/session';
import type { ClockView } from '../api/models';
import { WorkList } from './work-list';

async function row(given: Partial<ClockView>, may: readonly string[] = ['record-visits'], saysWho = false) {
  const shown = await showPart(WorkList, { clocks: [], saysWho });
  Object.assign(TestBed.inject(Session), { may: (permission: string) => may.includes(permission) });
  shown.fixture.componentRef.setInput('clocks', [madeClock(given)]);
  await shown.settled();
  return { ...shown, links: () => [...shown.page.querySelectorAll('.do a')].map(wordsOf) };
}

describe('a row of work', () => {
  it('says how late, of whom and what to do, in both languages', async () => {
    const { page, links, speak } = await row({});
    expect(wordsOf(page.querySelector('.when'))).toBe('6 days late by Thu 19 Nov 2026');
    expect(links()).toEqual(['Record a visit: Osian Invented', 'Say why it is late: Visit in the first year, Osian Invented', 'How this was worked out: Visit in the first year, Osian Invented']);
    await speak('cy');
    expect(wordsOf(page.querySelector('.when'))).toBe('6 diwrnod yn hwyr erbyn Iau 19 Tach 2026');
    expect(links()[0]).toBe('Cofnodi ymweliad: Osian Invented');
  });

  it.each<[Partial<ClockView>, string, string]>([
    [{ lateReason: { reason: 'The school is closed.', expectedOn: null, saidBy: 'Ffion', saidOn: '2026-11-20' } }, 'Say why it is late', 'it has been said'],
    [{ state: 'due-soon', daysLate: null, daysLeft: 3 }, 'Say why it is late', 'it is not late'],
    [{ recordedIn: null }, 'Record a visit', 'it is owed no more'],
    [{ recordedIn: 'reviews' }, 'Record it', 'a reviewing officer records reviews'],
  ])('with %j does not offer “%s”, because %s', async (given, offer) => {
    expect((await row(given)).links().some((link) => link.startsWith(offer))).toBe(false);
  });

  it('asks nobody why the work of somebody else is late', async () => {
    expect((await row({}, [], true)).links()).toEqual(['How this was worked out: Visit in the first year, Osian Invented']);
  });

  it.each<[string, string, string, string]>([
    ['reviews', 'record-reviews', 'Record it: Visit in the first year, Osian Invented', '/children/osian/records/reviews/new?back='],
    ['placement-plans:signed_on', 'record-work', 'Record it: Visit in the first year, Osian Invented', '/children/osian/records/placement-plans/fill?field=signed_on&back='],
    ['case-events:core-group', 'record-panel', 'Record it: Visit in the first year, Osian Invented', '/children/osian/records/case-events/fill?field=core-group&back='],
    ['plan', 'record-work', 'Open the plan: Visit in the first year, Osian Invented', '/children/osian/plan'],
    ['allocations', 'allocate', 'Allocate: Visit in the first year, Osian Invented', '/team/allocate'],
  ])('owed and recorded in %s, leads whoever may %s there', async (recordedIn, may, words, address) => {
    const { page, links } = await row({ recordedIn }, [may]);
    expect(links()[0]).toBe(words);
    expect(page.querySelector('.do a')?.getAttribute('href')).toContain(address);
  });

  it('offers to record a visit only to those who may', async () => {
    expect((await row({}, [])).links().some((link) => link.startsWith('Record a visit'))).toBe(false);
  });

  it('says what is not recorded, what is doubtful, and with whom it is', async () => {
    const missing = { code: 'visits.seen', en: 'whether the child was seen', cy: 'a welwyd y plentyn' };
    const { page } = await row({ state: 'unknown', daysLate: null, missing, doubt: { en: 'Two readings.', cy: 'Dau ddarlleniad.' }, actedBy: 'Ffion Invented' }, [], true);
    expect([...page.querySelectorAll('.marks li')].map(wordsOf)).toEqual([
      'With: Ffion Invented (Social worker)', 'Not recorded: whether the child was seen', 'Statute', 'law not fully checked',
    ]);
  });
});
