import { signal } from '@angular/core';
import { jest } from '@jest/globals';
import { Draft } from './draft';
import type { Keepers, OnDevice } from './draft-standing';
import type { OnServer } from './server-copy';

interface Words {
  readonly said: string;
}

const place = 'visit.child';
const theirs = (said: string, device: string, version: number): OnServer => ({ body: { value: { said }, key: `key of ${said}` }, page: '/x', device, version, savedAt: '2026-11-20T17:06:00Z' });

function kept(here: OnDevice | null, there: OnServer | 'none' | 'unreachable') {
  const store = { here, there, isOnLine: true, hasStore: true, sent: [] as string[] };
  const keepers: Keepers = {
    page: () => '/children/child/visits/new',
    device: {
      read: async <T>() => store.here as T | null,
      write: async (_name, what) => {
        if (!store.hasStore) throw new Error('no store');
        store.here = what as OnDevice;
      },
      remove: async () => void (store.here = null),
    },
    server: {
      device: 'mine',
      read: async () => (store.isOnLine ? store.there : 'unreachable'),
      keep: async (_place, { body, version }) => {
        if (!store.isOnLine) return 'unreachable';
        if (typeof store.there === 'object' && store.there.device !== 'mine' && store.there.version !== version) return 'elsewhere';
        const before = typeof store.there === 'object' ? store.there.version : 0;
        store.sent.push((body.value as Words).said);
        store.there = { body, page: '/x', device: 'mine', version: before + 1, savedAt: '2026-11-25T17:06:00Z' };
        return store.there;
      },
      forget: async () => {
        if (!store.isOnLine) return 'unreachable';
        store.there = 'none';
        return 'forgotten';
      },
    },
  };
  return { store, keepers, draft: new Draft<Words>(() => place, () => ({ said: '' }), keepers) };
}

const type = (draft: Draft<Words>, said: string) => {
  draft.value.set({ said });
  draft.changed();
};
const later = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('a draft', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is kept at the first keystroke, then two seconds after typing stops, and is nothing before', async () => {
    const { store, draft } = kept(null, 'none');
    await draft.look(place);
    expect([draft.isReady(), draft.state(), store.here]).toEqual([true, 'none', null]);
    type(draft, 'H');
    await later(0);
    expect([draft.state(), store.sent]).toEqual(['saved', ['H']]);
    type(draft, 'Ha');
    await later(1_500);
    type(draft, 'Hap');
    await later(1_900);
    expect(store.sent).toEqual(['H']);
    expect(store.here).toMatchObject({ value: { said: 'Hap' }, isSent: false });
    await later(200);
    expect(store.sent).toEqual(['H', 'Hap']);
    expect(store.here).toMatchObject({ isSent: true });
  });

  it('is kept every fifteen seconds while typing does not stop', async () => {
    const { store, draft } = kept(null, 'none');
    await draft.look(place);
    type(draft, '0');
    await later(0);
    for (let n = 1; n <= 16; n++) {
      type(draft, String(n));
      await later(1_000);
    }
    expect(store.sent.length).toBe(2);
  });

  it('stays on the device while the server cannot be reached, and is sent once when it can', async () => {
    const { store, draft } = kept(null, 'none');
    await draft.look(place);
    store.isOnLine = false;
    type(draft, 'Hapus');
    await later(0);
    expect([draft.state(), store.here?.value]).toEqual(['device-only', { said: 'Hapus' }]);
    store.isOnLine = true;
    await later(15_000);
    expect([draft.state(), store.sent]).toEqual(['saved', ['Hapus']]);
  });

  it('says that it is not kept where neither keeps it', async () => {
    const { store, draft } = kept(null, 'none');
    await draft.look(place);
    [store.isOnLine, store.hasStore] = [false, false];
    type(draft, 'Hapus');
    await later(0);
    expect(draft.state()).toBe('failing');
  });

  it.each<{ because: string; here: OnDevice | null; there: OnServer | 'none' | 'unreachable'; said: string; offered: boolean }>([
    { because: 'the server has it', here: null, there: theirs('there', 'mine', 3), said: 'there', offered: false },
    { because: 'only another device wrote', here: null, there: theirs('there', 'other', 3), said: 'there', offered: false },
    { because: 'this device has what the server lacks', here: copy('here', false), there: theirs('there', 'mine', 2), said: 'here', offered: false },
    { because: 'the server is not reached', here: copy('here', true), there: 'unreachable', said: 'here', offered: false },
    { because: 'another device wrote since, which is offered', here: copy('here', true), there: theirs('there', 'other', 3), said: 'here', offered: true },
    { because: 'it was sent from elsewhere', here: copy('here', true), there: 'none', said: '', offered: false },
  ])('is brought back: $because', async ({ here, there, said, offered }) => {
    const { draft } = kept(here, there);
    await draft.look(place);
    expect([draft.value().said, draft.elsewhere() !== null, draft.broughtBack() !== null]).toEqual([said, offered, said !== '']);
    if (said) expect(draft.key()).toBe(`key of ${said}`);
  });

  it('is never mixed with another device’s: the writer says which stays', async () => {
    const one = kept(copy('here', true), theirs('there', 'other', 3));
    await one.draft.look(place);
    await later(20_000);
    expect(one.store.sent).toEqual([]);
    one.draft.keepMine();
    await later(0);
    expect(one.store.sent).toEqual(['here']);
    const two = kept(copy('here', true), theirs('there', 'other', 3));
    await two.draft.look(place);
    two.draft.takeElsewhere();
    expect([two.draft.value().said, two.draft.key()]).toEqual(['there', 'key of there']);
  });

  it('typed before the earlier one was found writes over nothing until the writer says so', async () => {
    const { store, draft } = kept(null, theirs('there', 'mine', 3));
    type(draft, 'quick');
    await draft.look(place);
    await later(20_000);
    expect([draft.value().said, draft.elsewhere() !== null, draft.state(), store.sent]).toEqual(['quick', true, 'device-only', []]);
  });

  it('leaves nothing once it is finished, on the server either as soon as that is reached', async () => {
    const { store, draft } = kept(null, 'none');
    await draft.look(place);
    const { key } = draft;
    const first = key();
    type(draft, 'Hapus');
    await later(0);
    store.isOnLine = false;
    await draft.finish();
    expect([draft.value().said, draft.state(), store.here?.gone, key() === first]).toEqual(['', 'none', true, false]);
    store.isOnLine = true;
    await later(15_000);
    expect([store.here, store.there]).toEqual([null, 'none']);
    await later(60_000);
    expect(store.sent).toEqual(['Hapus']);
  });

  it('begun anew while the server still has the finished one takes its place, and is kept', async () => {
    const { store, draft } = kept(null, 'none');
    await draft.look(place);
    type(draft, 'Hapus');
    await later(0);
    store.isOnLine = false;
    await draft.finish();
    type(draft, 'Trist');
    await later(0);
    store.isOnLine = true;
    await draft.save();
    expect([draft.value().said, draft.state(), draft.elsewhere(), store.there]).toMatchObject(['Trist', 'saved', null, { body: { value: { said: 'Trist' } }, version: 1 }]);
    expect(store.here).toMatchObject({ value: { said: 'Trist' }, isSent: true });
  });

  it('asks for nothing once its form is left, where another may be written by then; whoever left it is told that the server does not know', async () => {
    const { store, draft } = kept(null, 'none');
    await draft.look(place);
    type(draft, 'Hapus');
    await later(0);
    store.isOnLine = false;
    await draft.finish();
    expect(await draft.close()).toBe(true);
    store.isOnLine = true;
    await later(60_000);
    expect(store.there).toMatchObject({ body: { value: { said: 'Hapus' } } });
    const other = kept(null, 'none');
    await other.draft.look(place);
    type(other.draft, 'Hapus');
    expect(await other.draft.close()).toBe(false);
  });

  it('put aside can be had again', async () => {
    const { draft } = kept(copy('here', false), 'none');
    await draft.look(place);
    await draft.startAfresh();
    expect([draft.value().said, draft.wasGivenUp()]).toEqual(['', true]);
    draft.haveItAgain();
    expect([draft.value().said, draft.key()]).toEqual(['here', 'key of here']);
  });

  it('follows what its form is filled in with for as long as nothing is typed', async () => {
    const blank = signal({ said: '' });
    const { store } = kept(null, 'none');
    const draft = new Draft<Words>(() => place, blank, kept(null, 'none').keepers);
    await draft.look(place);
    blank.set({ said: 'filled in' });
    draft.changed();
    await later(5_000);
    expect([draft.value().said, store.sent]).toEqual(['filled in', []]);
    type(draft, 'mine');
    blank.set({ said: 'later' });
    expect(draft.value().said).toBe('mine');
  });
});

function copy(said: string, isSent: boolean): OnDevice {
  return { value: { said }, key: `key of ${said}`, page: '/x', version: 2, isSent, savedAt: '2026-11-20T17:06:00Z' };
}
