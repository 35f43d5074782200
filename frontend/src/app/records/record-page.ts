import { Component, ElementRef, computed, effect, inject, input, linkedSignal, resource, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RecordDoneView } from '../api/models';
import { MovedClocks } from '../due/moved-clocks';
import { Conflict } from '../ui/conflict/conflict';
import { ChildStrip } from '../identity/child-strip';
import { AfterSaving } from '../ui/after-saving';
import { Drafts } from '../ui/drafts/drafts';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { OthersWriting } from '../ui/drafts/others-writing';
import { ErrorSummary } from '../ui/error-summary';
import { Both } from '../ui/language/both';
import { Language } from '../ui/language/language';
import { inWales } from '../ui/language/say-day';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { SavedBefore } from '../ui/saved-before';
import { type Answers, asTyped, differences, isAsked, onlyOf, toSend, type Written } from './answers';
import { Contested } from './contested';
import { RecordForm } from './record-form';
import { RecordKinds, fieldsOf } from './record-kinds';
import { placeOf, RecordsDoor } from '../due/records-door';
import { Refusals } from './refusals';
import { SayAnswer } from './say-answer';
import { type JustSaved, TakeBack } from '../due/take-back';
import { UndoSaved } from '../due/undo-saved';

/** Records a new row of a kind, or corrects one. What is typed is kept as a draft until it is sent. */
@Component({
  selector: 'ael-record-page',
  imports: [Both, ChildStrip, Conflict, DraftStateLine, ErrorSummary, MovedClocks, OthersWriting, PageHeading, ProblemPage, RecordForm, RouterLink, SavedBefore, TranslocoPipe, UndoSaved],
  providers: [Contested, Refusals, SayAnswer],
  templateUrl: './record-page.html',
})
export class RecordPage {
  readonly publicId = input<string>();
  readonly kindName = input.required<string>();
  readonly key = input<string>();
  /** The question to begin with, and the page to go back to once it is answered. */
  readonly field = input<string>();
  readonly back = input<string>();
  private readonly door = inject(RecordsDoor);
  private readonly kinds = inject(RecordKinds);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly afterSaving = inject(AfterSaving);
  private readonly takeBack = inject(TakeBack);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly banner = viewChild<ElementRef<HTMLElement>>('banner');
  protected readonly refusals = inject(Refusals);

  private readonly today = inWales(new Date()).on;
  protected readonly which = computed(() => ({ publicId: this.publicId(), kind: this.kindName() }));
  protected readonly place = computed(() => placeOf(this.which()));
  protected readonly kind = computed(() => this.kinds.kind(this.kindName()));
  protected readonly form = resource({ params: () => ({ which: this.which(), key: this.key() ?? null }), loader: ({ params }) => this.door.form(params.which, params.key) });
  protected readonly isNew = computed(() => this.key() === undefined);
  private readonly read = computed<Answers>(() => (this.form.hasValue() ? (this.form.value().row?.values ?? {}) : {}));
  protected readonly writing = computed(() => ['record', this.publicId() ?? 'shared', this.kindName(), (this.key() ?? 'new').slice(-24)].join('.').slice(0, 100));
  protected readonly draft = inject(Drafts).open<Written>({
    place: () => this.writing(),
    blank: () => {
      const kind = this.kind();
      const answers = kind ? asTyped(kind, this.read(), untracked(() => this.language.current())) : {};
      return { answers: this.isNew() ? { ...answers, ...this.askedFor() } : answers, reason: '', ends: true, end: {} };
    },
  });
  /** Where what is missing is a happening of some kind, the new row is of that kind. */
  private readonly askedFor = computed((): Answers => {
    const [kind, name] = [this.kind(), this.field() ?? ''];
    const isKind = kind && fieldsOf(kind).some((field) => field.name === 'kind' && field.codes.some(({ code }) => code === name));
    return isKind ? { kind: name } : {};
  });
  protected readonly done = signal<RecordDoneView | null>(null);
  /** Nobody could be reached: it is sent when somebody can be. */
  protected readonly waits = signal(false);
  /** What can be taken back while this page is there, and what was written of it. */
  protected readonly saved = signal<{ just: JustSaved; written: Written } | null>(null);
  protected readonly wasUndone = signal(false);
  protected readonly isSending = signal(false);
  protected readonly open = computed(() => {
    const { answers } = this.draft.value();
    return (this.form.hasValue() ? this.form.value().open : []).filter(({ offeredWhen }) => offeredWhen === null || isAsked({ askedWhen: offeredWhen }, answers));
  });
  /** What differs from what was read; for a new row everything. */
  private readonly changed = computed(() => {
    const kind = this.kind();
    return kind ? differences(this.isNew() ? {} : this.read(), toSend(kind, this.draft.value().answers, this.today)) : {};
  });
  /** Whether something that was recorded changes, and not only what was not known. */
  protected readonly needsReason = computed(() => !this.isNew() && Object.keys(this.changed()).some((name) => (this.read()[name] ?? '') !== ''));

  private readonly contested = inject(Contested);
  protected readonly bothAnswers = computed(() => {
    const [kind, theirs] = [this.kind(), this.refusals.theirs()];
    return kind && theirs ? this.contested.fields(kind, this.changed(), theirs, this.form.hasValue() ? this.form.value().choices : []) : [];
  });
  /** Of the row that was read; once somebody has chosen between two answers, of the one that stood against theirs. */
  protected readonly version = linkedSignal(() => (this.form.hasValue() ? (this.form.value().row?.version ?? 0) : 0));
  protected readonly reasonFault = computed(() => this.refusals.faults().find(({ field }) => field === 'reason')?.words ?? null);
  /** A new row asks first for what it cannot do without; the rest is there for who has it. */
  protected readonly showsAll = signal(false);
  protected readonly fewer = computed(() => {
    const groups = this.kind()?.groups ?? [];
    return groups.length > 2 ? groups.slice(0, 2).flatMap(({ fields }) => fields.map(({ name }) => name)) : null;
  });
  protected readonly asked = computed(() => {
    const fewer = this.isNew() && !this.showsAll() ? this.fewer() : null;
    const wrong = this.refusals.faults().some(({ field }) => field?.startsWith('f-') && !fewer?.includes(field.slice(2)));
    return wrong ? null : fewer;
  });

  constructor() {
    effect(() => {
      const name = this.field();
      const kind = this.kind();
      if (!name || !this.form.hasValue() || !kind) return;
      // Where the kind is answered already, one begins with what is asked next.
      const first = 'kind' in this.askedFor() ? fieldsOf(kind).find((field) => field.name !== 'kind')?.name : name;
      setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>(`#f-${first}`)?.focus());
    });
  }

  protected write(part: Partial<Written>): void {
    this.draft.value.update((written) => ({ ...written, ...part }));
    this.refusals.clear();
  }

  protected send(event: Event): Promise<void> {
    event.preventDefault();
    return this.save([], this.version());
  }

  /** Stores what was chosen of two people’s answers over theirs, which were seen. */
  protected choose(chosen: Answers, over: number): Promise<void> {
    const kind = this.kind();
    if (kind) this.draft.value.update((written) => ({ ...written, answers: { ...written.answers, ...onlyOf(chosen, asTyped(kind, chosen, this.language.current())) } }));
    this.version.set(over);
    return this.save([], over);
  }

  protected async leave(): Promise<void> {
    await this.router.navigate(this.place());
  }

  /** @param confirmed codes of warnings that are right as they are */
  protected async save(confirmed: readonly string[], version: number): Promise<void> {
    if (this.isSending() || !this.kind()) return;
    this.isSending.set(true);
    try {
      const [before, written] = [this.justBefore(), this.draft.value()];
      const [done, back] = [await this.store([...confirmed], version), this.back()];
      const just = done !== 'waits' && done.record ? { which: this.which(), key: done.record.key, version: done.record.version, ...before } : null;
      this.saved.set(just && { just, written });
      this.wasUndone.set(false);
      await this.draft.finish();
      this.refusals.clear();
      if (back?.startsWith('/')) {
        if (!just) await this.router.navigateByUrl(back);
        else await this.afterSaving.lead(back, { words: 'records.saved', from: this.router.url, written: { place: this.writing(), value: written }, undo: () => this.takeBack.undo(just) });
      } else {
        this.waits.set(done === 'waits');
        this.done.set(done === 'waits' ? { record: null, moved: [] } : done);
        setTimeout(() => this.banner()?.nativeElement.focus());
      }
    } catch (error) {
      this.refusals.take(error);
    } finally {
      this.isSending.set(false);
    }
  }

  /** What was saved is taken back: what was written is in the form again. */
  protected undone(written: Written): void {
    for (const shown of [this.done, this.saved]) shown.set(null);
    this.wasUndone.set(true);
    this.draft.value.set(written);
    this.form.reload();
  }

  /** How what is about to be saved stands now, to go back to. */
  private justBefore(): Pick<JustSaved, 'before' | 'ended'> {
    const [open, end] = [this.open()[0], this.kind()?.endsOn];
    const ended = this.isNew() && open && end && this.draft.value().ends ? { key: open.key, fields: [end, ...open.fields] } : null;
    return { before: this.isNew() ? null : Object.fromEntries(Object.keys(this.changed()).map((name) => [name, this.read()[name] ?? ''])), ended };
  }

  private store(confirmed: string[], version: number): Promise<RecordDoneView | 'waits'> {
    const [{ ends, end, reason }, key, open] = [this.draft.value(), this.key(), this.open()[0]];
    if (key !== undefined) return this.door.change(this.which(), key, { values: this.changed(), version, reason, confirmed });
    const given = open && ends ? { ends: { key: open.key, version: open.version, values: { ...end } } } : {};
    return this.door.add(this.which(), this.draft.key(), { values: this.changed(), confirmed, ...given }, { place: this.writing(), page: this.router.url.split(/[?#]/)[0] ?? '/', value: this.draft.value() });
  }
}
