import { HttpClient } from '@angular/common/http';
import { Component, ElementRef, computed, effect, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Api } from '../api/api';
import { withdrawDocument } from '../api/functions';
import type { DocumentView } from '../api/models';
import { ChildStrip } from '../identity/child-strip';
import { AfterSaving } from '../ui/after-saving';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { Drafts } from '../ui/drafts/drafts';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Language } from '../ui/language/language';
import { inWales, sayDay } from '../ui/language/say-day';
import { PageHeading } from '../ui/page-heading';
import { problemOf, saidOf } from '../ui/problem';
import { TextField } from '../ui/text-field';
import { ChosenFiles } from './chosen-files';
import { byHand, type DocumentBeingKept, documentKinds, documentLanguages, faultsOf, formOf, nothingSaid, retentionBases } from './document-being-kept';

/** What the server calls a question, and where it stands on the page. */
const places: Readonly<Record<string, string>> = { title: 'document-title', kind: 'document-kind', datedOn: 'dated-on', retainUntil: 'retain-until', file: 'document-file' };

/** Takes in a document: what it is, how long it is kept, and its file. */
@Component({
  selector: 'ael-keep-document',
  imports: [ChildStrip, DraftStateLine, ErrorSummary, PageHeading, RouterLink, TextField, TranslocoPipe],
  templateUrl: './keep-document.html',
})
export class KeepDocument {
  readonly publicId = input.required<string>();
  /** Number of the visit whose notes are kept, where the page was come to from one. */
  readonly visit = input<string>();
  private readonly api = inject(Api);
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly afterSaving = inject(AfterSaving);
  private readonly files = inject(ChosenFiles);
  private readonly box = viewChild<ElementRef<HTMLInputElement>>('box');
  private readonly today = inWales(new Date()).on;
  private readonly place = computed(() => ['document', this.publicId(), this.visit() ?? ''].filter(Boolean).join('.'));
  protected readonly draft = inject(Drafts).open<DocumentBeingKept>({
    place: () => this.place(),
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
  /** What is said of few documents is folded until something of it is said. */
  protected readonly isMoreOpen = linkedSignal<DocumentBeingKept, boolean>({
    source: this.said,
    computation: ({ language, receivedFrom, seenByChild, retentionBasis, retainUntil }, before) =>
      before?.value === true || [language, receivedFrom, seenByChild, retainUntil].some((one) => one !== '') || retentionBasis !== nothingSaid.retentionBasis,
  });
  private readonly file = signal<File | null>(null);
  /** Whether the file is here again should this page be left before it is sent. */
  protected readonly isFileKept = signal(false);
  private readonly wasAsked = signal(false);
  private readonly refused = signal<unknown>(null);

  protected readonly faults = computed<readonly FormFault[]>(() => {
    const ours = this.wasAsked() ? faultsOf(this.said(), this.file() !== null, this.today) : [];
    if (ours.length > 0) return ours.map(({ field, key }) => ({ field, words: this.transloco.translate<string>(key, {}, this.language.current()) }));
    if (this.refused() === null) return [];
    const problem = problemOf(this.refused());
    const { errors = [] } = problem;
    return errors.length > 0
      ? errors.map(({ field, message }) => ({ field: places[field] ?? null, words: this.language.of(message) }))
      : saidOf(problem).map((said) => ({ field: null, words: this.language.of(said) }));
  });

  constructor() {
    effect(() => {
      const place = this.place();
      void this.files.kept(place).then((file) => {
        if (!file || untracked(this.file) || place !== untracked(this.place)) return;
        this.file.set(file);
        this.isFileKept.set(true);
        const held = new DataTransfer();
        held.items.add(file);
        this.box()!.nativeElement.files = held.files;
      });
    });
  }

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

  protected async choose(event: Event): Promise<void> {
    this.refused.set(null);
    const file = event.target instanceof HTMLInputElement ? (event.target.files?.[0] ?? null) : null;
    this.file.set(file);
    this.isFileKept.set(false);
    if (file) this.isFileKept.set(await this.files.keep(this.place(), file));
    else await this.files.forget(this.place());
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
      const [publicId, place, value] = [this.publicId(), this.place(), this.said()];
      await Promise.all([this.draft.finish(), this.files.forget(place)]);
      await this.afterSaving.lead(kept.visitNo === null ? `/children/${publicId}/documents/${kept.documentNo}` : `/children/${publicId}/visits/${kept.visitNo}`, {
        words: 'documents.isKept', from: this.router.url, written: { place, value },
        undo: async () => {
          const reason = this.transloco.translate<string>('ui.undoReason', {}, this.language.current());
          await this.api.invoke(withdrawDocument, { publicId, documentNo: kept.documentNo, body: { version: kept.version, reason } });
          await this.files.keep(place, file);
        },
      });
    } catch (error) {
      this.refused.set(error);
    } finally {
      this.isSending.set(false);
    }
  }
}
