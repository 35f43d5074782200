import { Component, ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { NoteRecordedView } from '../api/models';
import { ChildStrip } from '../identity/child-strip';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { Drafts } from '../ui/drafts/drafts';
import { Outbox } from '../ui/drafts/outbox';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Language } from '../ui/language/language';
import { inWales, sayDay } from '../ui/language/say-day';
import { PageHeading } from '../ui/page-heading';
import { problemOf } from '../ui/problem';
import { TextField } from '../ui/text-field';
import type { JustSaved } from '../due/take-back';
import { UndoSaved } from '../due/undo-saved';
import { type NoteBeingWritten, lackingInNote, methods, noteKinds, noteToSend } from './note-being-written';

/** A call, a message, direct work, a decision or keeping in touch, noted in a few seconds; without a connection too. */
@Component({
  selector: 'ael-write-note',
  imports: [ChildStrip, DraftStateLine, ErrorSummary, PageHeading, RouterLink, TextField, TranslocoPipe, UndoSaved],
  templateUrl: './write-note.html',
})
export class WriteNote {
  readonly publicId = input.required<string>();
  /** The kind a link asks for, `keep-in-touch`. */
  readonly kind = input<string>();
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly outbox = inject(Outbox);
  private readonly banner = viewChild<ElementRef<HTMLElement>>('banner');
  private readonly today = inWales(new Date()).on;
  protected readonly draft = inject(Drafts).open<NoteBeingWritten>({ place: () => `note.${this.publicId()}`, blank: () => this.blank() });
  protected readonly note = this.draft.value;
  protected readonly kinds = noteKinds;
  protected readonly methods = methods;
  protected readonly recorded = signal<NoteRecordedView | 'waits' | null>(null);
  /** What can be taken back while this page is there, and what was written of it. */
  protected readonly saved = signal<{ just: JustSaved; written: NoteBeingWritten } | null>(null);
  protected readonly wasUndone = signal(false);
  protected readonly isSending = signal(false);
  private readonly wasAsked = signal(false);
  private readonly refused = signal<unknown>(null);
  protected readonly faults = computed<readonly FormFault[]>(() => {
    const language = this.language.current();
    const ours = this.wasAsked() ? lackingInNote(this.note(), this.today).map(({ field, key }) => ({ field, words: this.transloco.translate<string>(key, {}, language) })) : [];
    if (ours.length > 0 || this.refused() === null) return ours;
    const { errors = [], title } = problemOf(this.refused());
    return errors.length > 0 ? errors.map(({ message }) => ({ field: null, words: this.language.of(message) })) : [{ field: null, words: this.language.of(title) }];
  });

  protected fault(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.words ?? null;
  }

  protected answer(part: Partial<NoteBeingWritten>): void {
    this.refused.set(null);
    this.recorded.set(null);
    this.saved.set(null);
    this.note.update((note) => ({ ...note, ...part }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.refused.set(null);
    this.wasAsked.set(true);
    if (this.faults().length > 0 || this.isSending()) return;
    this.isSending.set(true);
    const value = this.note();
    try {
      const answer = await this.outbox.send<NoteRecordedView>({
        url: `/api/children/${this.publicId()}/notes`, body: { values: noteToSend(value, this.today, this.language.current()) }, key: this.draft.key(),
        place: `note.${this.publicId()}`, page: this.router.url.split(/[?#]/)[0] ?? '/', value,
      });
      this.wasAsked.set(false);
      await this.draft.finish();
      this.recorded.set(answer);
      this.wasUndone.set(false);
      this.saved.set(answer === 'waits' ? null : { just: { which: { publicId: this.publicId(), kind: 'notes' }, key: answer.key, version: answer.version, before: null, ended: null }, written: value });
      setTimeout(() => this.banner()?.nativeElement.focus());
    } catch (error) {
      this.refused.set(error);
    } finally {
      this.isSending.set(false);
    }
  }

  protected undone(written: NoteBeingWritten): void {
    this.recorded.set(null);
    this.saved.set(null);
    this.wasUndone.set(true);
    this.note.set(written);
  }

  private blank(): NoteBeingWritten {
    const asked = noteKinds.find((kind) => kind === this.kind()) ?? '';
    return { kind: asked, happenedOn: sayDay(this.today, this.language.current()), method: '', withWhom: '', reached: '', body: '', reasons: '', followUp: '', followUpBy: '' };
  }
}
