import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import type { DocumentView } from '../api/models';
import { ChildStrip } from '../identity/child-strip';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { Drafts } from '../ui/drafts/drafts';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Language } from '../ui/language/language';
import { inWales, sayDay } from '../ui/language/say-day';
import { PageHeading } from '../ui/page-heading';
import { problemOf } from '../ui/problem';
import { TextField } from '../ui/text-field';
import { byHand, type DocumentBeingKept, documentKinds, documentLanguages, faultsOf, formOf, nothingSaid, retentionBases } from './document-being-kept';

/** What the server calls a question, and where it stands on the page. */
const places: Readonly<Record<string, string>> = { title: 'document-title', kind: 'document-kind', datedOn: 'dated-on', retainUntil: 'retain-until', file: 'document-file' };

/** Takes in a document: what it is, how long it is kept, and last its file. */
@Component({
  selector: 'ael-keep-document',
  imports: [ChildStrip, DraftStateLine, ErrorSummary, PageHeading, RouterLink, TextField, TranslocoPipe],
  templateUrl: './keep-document.html',
})
export class KeepDocument {
  readonly publicId = input.required<string>();
  /** Number of the visit whose notes are kept, where the page was come to from one. */
  readonly visit = input<string>();
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly today = inWales(new Date()).on;
  protected readonly draft = inject(Drafts).open<DocumentBeingKept>({
    place: () => ['document', this.publicId(), this.visit() ?? ''].filter(Boolean).join('.'),
    blank: () => {
      const visitNo = this.visit();
      if (!visitNo) return nothingSaid;
      const title = this.transloco.translate<string>('documents.notesOfVisit', {}, untracked(() => this.language.current()));
      return { ...nothingSaid, kind: 'handwritten-note', title, datedOn: sayDay(this.today, untracked(() => this.language.current())), visitNo };
    },
  });
  protected readonly said = this.draft.value;
  protected readonly kinds = documentKinds;
  protected readonly languages = documentLanguages;
  protected readonly retentions = retentionBases;
  protected readonly isSending = signal(false);
  protected readonly isNotes = computed(() => this.said().kind === 'handwritten-note');
  protected readonly isByHand = computed(() => byHand.includes(this.said().kind));
  private readonly file = signal<File | null>(null);
  private readonly wasAsked = signal(false);
  private readonly refused = signal<unknown>(null);

  protected readonly faults = computed<readonly FormFault[]>(() => {
    const ours = this.wasAsked() ? faultsOf(this.said(), this.file() !== null, this.today) : [];
    if (ours.length > 0) return ours.map(({ field, key }) => ({ field, words: this.transloco.translate<string>(key, {}, this.language.current()) }));
    if (this.refused() === null) return [];
    const { errors = [], title } = problemOf(this.refused());
    return errors.length > 0 ? errors.map(({ field, message }) => ({ field: places[field] ?? null, words: this.language.of(message) })) : [{ field: null, words: this.language.of(title) }];
  });

  protected fault(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.words ?? null;
  }

  protected answer(part: Partial<DocumentBeingKept>): void {
    this.refused.set(null);
    this.said.update((said) => ({ ...said, ...part }));
  }

  protected chosen(event: Event): string {
    return event.target instanceof HTMLSelectElement ? event.target.value : '';
  }

  protected choose(event: Event): void {
    this.refused.set(null);
    this.file.set(event.target instanceof HTMLInputElement ? (event.target.files?.[0] ?? null) : null);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.refused.set(null);
    this.wasAsked.set(true);
    const file = this.file();
    if (this.faults().length > 0 || !file || this.isSending()) return;
    this.isSending.set(true);
    try {
      const headers = { 'idempotency-key': this.draft.key() };
      const kept = await firstValueFrom(this.http.post<DocumentView>(`/api/children/${this.publicId()}/documents`, formOf(this.said(), file, this.today), { headers }));
      await this.draft.finish();
      await this.router.navigate(kept.visitNo === null ? ['/children', this.publicId(), 'documents', kept.documentNo] : ['/children', this.publicId(), 'visits', kept.visitNo]);
    } catch (error) {
      this.refused.set(error);
    } finally {
      this.isSending.set(false);
    }
  }
}
