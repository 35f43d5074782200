import { type Signal, type WritableSignal, computed, linkedSignal, signal, untracked } from '@angular/core';
import { type DraftState, type Keepers, type OnDevice, type Standing, fresh, onDevice } from './draft-standing';
import type { OnServer } from './server-copy';

const [AFTER_TYPING, WHILE_TYPING, RETRY] = [2_000, 15_000, 15_000];

/**
 * What is being written in one place. The value is the page's own; the draft watches it and keeps it, on this device at once and on
 * the server as soon as that is reached, whether or not it is whole. It checks nothing and never keeps anybody from writing on.
 */
export class Draft<T extends object> {
  readonly value: WritableSignal<T>;
  readonly state: Signal<DraftState>;
  /** When the server or the device last kept it: an instant. */
  readonly savedAt: Signal<string | null>;
  /** Whether what was kept earlier has been looked for: a form shown before this may be filled in under the writer's hands. */
  readonly isReady: Signal<boolean>;
  /** When the draft brought back was last kept; null where none was. */
  readonly broughtBack: Signal<string | null>;
  /** What was written here on another device, and not taken over yet. */
  readonly elsewhere: Signal<{ readonly savedAt: string } | null>;
  /** A UUID for what is being written: sent as `idempotency-key`, so that sending it again stores it once. */
  readonly key: Signal<string>;

  /** Whether a draft was given up on this page, and can be had again. */
  readonly wasGivenUp: Signal<boolean>;

  private readonly now = signal<Standing>(fresh());
  private readonly ownKey = signal<string>(crypto.randomUUID());
  private version = 0;
  private keptText: string | null = null;
  private running: Promise<void> | null = null;
  private writing: Promise<boolean> = Promise.resolve(true);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unsavedSince = 0;
  /** The server still has what is finished here: it could not be told. */
  private isToForget = false;
  private isClosed = false;

  constructor(private readonly place: () => string, private readonly blank: () => T, private readonly keepers: Keepers) {
    this.value = linkedSignal<T, T>({ source: blank, computation: (given, before) => (before && text(before.value) !== text(before.source) ? before.value : given) });
    this.state = computed(() => this.now().state);
    this.savedAt = computed(() => this.now().savedAt);
    this.isReady = computed(() => this.now().isReady);
    this.broughtBack = computed(() => this.now().broughtBack);
    this.elsewhere = computed(() => this.now().other);
    this.wasGivenUp = computed(() => this.now().givenUp !== null);
    this.key = this.ownKey.asReadonly();
  }

  isAt(place: string): boolean {
    return untracked(this.place) === place;
  }

  /** Looks for what was kept here earlier, and brings it back where nothing has been typed yet. */
  async look(place: string): Promise<void> {
    this.now.set(fresh());
    [this.version, this.keptText, this.isToForget] = [0, null, false];
    const here = await this.keepers.device.read<OnDevice>(onDevice(place)).catch(() => null);
    const there = await this.keepers.server.read(place);
    if (place !== untracked(this.place)) return;
    const mine = here && !here.gone && !(here.isSent && there === 'none') ? here : null;
    // Sent or given up on another device since.
    if (here?.isSent && there === 'none') await this.keepers.device.remove(onDevice(place)).catch(() => undefined);
    const theirs = typeof there === 'object' && !here?.gone ? there : null;
    this.weigh(mine, theirs);
    this.note({ isReady: true });
    this.changed();
  }

  /** Told of every change of the value. */
  changed(): void {
    if (!this.now().isReady || text(untracked(this.value)) === this.keptText || (this.keptText === null && !this.isTouched())) return;
    clearTimeout(this.timer);
    if (this.unsavedSince === 0) {
      this.unsavedSince = Date.now();
      if (this.now().state === 'none') {
        void this.save();
        return;
      }
    }
    void this.toDevice();
    const left = Math.max(0, this.unsavedSince + WHILE_TYPING - Date.now());
    this.timer = setTimeout(() => void this.save(), Math.min(AFTER_TYPING, left));
  }

  /** Keeps what is written now, at once. */
  async save(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (this.isToForget) await (this.running ??= this.forget().finally(() => (this.running = null)));
    if (!this.now().isReady || text(untracked(this.value)) === this.keptText || (this.keptText === null && !this.isTouched())) return;
    this.running ??= this.saveOnce().finally(() => (this.running = null));
    await this.running;
  }

  /**
   * Its form is left: keeps what is written once more, and asks nothing of the server later, when another form may be written in the
   * same place. Answers whether the device alone knows of it.
   */
  async close(): Promise<boolean> {
    this.isClosed = true;
    await this.save();
    return this.isToForget || this.now().state === 'device-only';
  }

  /** Sent, or given up: nothing of it is kept, and the next one begins afresh. Wait for it before leaving the page. */
  async finish(): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
    await this.writing;
    const key = this.ownKey();
    this.value.set(untracked(this.blank));
    this.ownKey.set(crypto.randomUUID());
    [this.version, this.keptText, this.unsavedSince] = [0, null, 0];
    this.now.set({ ...fresh(), isReady: true });
    const gone: OnDevice = { gone: true, key, page: this.keepers.page(), version: 0, isSent: false, savedAt: new Date().toISOString() };
    await this.keepers.device.write(onDevice(untracked(this.place)), gone).catch(() => undefined); // without a device store there is only the server's copy
    this.isToForget = true;
    await this.forget();
  }

  /** Gives up what was brought back; until the page is left it can be had again. */
  async startAfresh(): Promise<void> {
    const left = { value: untracked(this.value), key: this.ownKey() };
    await this.finish();
    this.note({ givenUp: left });
  }

  haveItAgain(): void {
    const { givenUp } = this.now();
    if (!givenUp) return;
    this.ownKey.set(givenUp.key);
    this.value.set(givenUp.value as T);
    this.note({ givenUp: null });
  }

  /** Shows what was written on the other device in place of what is here. */
  takeElsewhere(): void {
    const { other } = this.now();
    if (other) this.take(other);
    this.note({ other: null });
  }

  /** Keeps what is here; the other device's text is written over. */
  keepMine(): void {
    this.version = this.now().other?.version ?? this.version;
    this.keptText = '';
    this.note({ other: null });
    void this.save();
  }

  /** What is typed already, or only here, stays; what another device wrote since is offered beside it. */
  private weigh(mine: OnDevice | null, theirs: OnServer | null): void {
    const isFromElsewhere = theirs !== null && theirs.device !== this.keepers.server.device;
    if (this.isTouched()) {
      const { value, key = '', ...rest } = mine ?? {};
      const other = theirs ?? (mine && { ...rest, page: mine.page, version: mine.version, savedAt: mine.savedAt, device: '', body: { value, key } });
      if (other) this.note({ other });
    } else if (mine && (!theirs || !mine.isSent || isFromElsewhere)) {
      this.bringBack(mine.value as T, mine.key, mine.version, mine.savedAt);
      this.note({ state: mine.isSent ? 'saved' : 'device-only', other: isFromElsewhere && theirs.version !== mine.version ? theirs : null });
    } else if (theirs) this.take(theirs);
  }

  private take({ body, version, savedAt }: OnServer): void {
    this.bringBack(body.value as T, body.key, version, savedAt);
    this.keptText = text(untracked(this.value));
    this.note({ state: 'saved', savedAt });
  }

  private bringBack(value: T, key: string, version: number, savedAt: string): void {
    this.value.set({ ...untracked(this.blank), ...value });
    this.ownKey.set(key);
    this.version = version;
    this.keptText = '';
    this.note({ broughtBack: savedAt, savedAt });
  }

  /** Asked again until the server can be told: what was sent must not come back as a draft on another device. */
  private async forget(): Promise<void> {
    const place = untracked(this.place);
    if ((await this.keepers.server.forget(place)) === 'unreachable') {
      this.again();
      return;
    }
    this.isToForget = false;
    // Begun anew meanwhile: the device's copy is of that.
    if (!this.isTouched()) await this.keepers.device.remove(onDevice(place)).catch(() => undefined);
  }

  private async saveOnce(): Promise<void> {
    const [place, value] = [untracked(this.place), untracked(this.value)];
    if (this.now().state !== 'device-only') this.note({ state: 'saving' });
    const isOnDevice = await this.toDevice();
    const kept = this.now().other ? 'elsewhere' : await this.keepers.server.keep(place, { page: this.keepers.page(), body: { value, key: this.ownKey() }, version: this.version });
    this.unsavedSince = 0;
    if (typeof kept === 'object') {
      [this.version, this.keptText] = [kept.version, text(value)];
      this.note({ state: 'saved', savedAt: kept.savedAt });
      await this.toDevice();
      return;
    }
    if (kept === 'elsewhere' && !this.now().other) {
      const other = await this.keepers.server.read(place);
      if (typeof other === 'object') this.note({ other });
    }
    this.note({ state: isOnDevice ? 'device-only' : 'failing', savedAt: new Date().toISOString() });
    this.again();
  }

  private again(): void {
    if (!this.isClosed) this.timer = setTimeout(() => void this.save(), RETRY);
  }

  /** One after another: sealing takes a moment, and a later text must not be overtaken by an earlier one. */
  private toDevice(): Promise<boolean> {
    this.writing = this.writing.then(async () => {
      const value = untracked(this.value);
      const copy: OnDevice = { value, key: this.ownKey(), page: this.keepers.page(), version: this.version, isSent: text(value) === this.keptText, savedAt: new Date().toISOString() };
      try {
        await this.keepers.device.write(onDevice(untracked(this.place)), copy);
        return true;
      } catch {
        // A browser that keeps nothing: the state says so once the server does not either.
        return false;
      }
    });
    return this.writing;
  }

  private isTouched(): boolean {
    return text(untracked(this.value)) !== text(untracked(this.blank));
  }

  private note(part: Partial<Standing>): void {
    this.now.update((before) => ({ ...before, ...part }));
  }
}

function text(value: unknown): string {
  return JSON.stringify(value);
}
