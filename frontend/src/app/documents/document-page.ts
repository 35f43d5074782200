import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { document as documentOf, withdrawDocument } from '../api/functions';
import type { DocumentView } from '../api/models';
import { ChildStrip } from '../identity/child-strip';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { PageHeading } from '../ui/page-heading';
import { problemOf } from '../ui/problem';
import { ProblemPage } from '../ui/problem-page';
import { DocumentPages } from './pages/document-pages';
import { WordsAsSet } from './words-as-set';

/** One document: its pages, its words or its picture, what is said of it, its file to be saved; and saying that it was recorded in error. */
@Component({
  selector: 'ael-document-page',
  imports: [Both, ChildStrip, Day, DocumentPages, ErrorSummary, PageHeading, ProblemPage, RouterLink, TranslocoPipe, WordsAsSet],
  templateUrl: './document-page.html',
})
export class DocumentPage {
  readonly publicId = input.required<string>();
  readonly documentNo = input.required<string>();
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  protected readonly read = resource({
    params: () => ({ publicId: this.publicId(), documentNo: Number(this.documentNo()) }),
    loader: ({ params }) => this.api.invoke(documentOf, params),
  });
  protected readonly address = computed(() => `/api/children/${this.publicId()}/documents/${this.documentNo()}/file`);
  protected readonly mayOpen = computed(() => this.read.hasValue() && ['clean', 'not-scanned', 'held'].includes(this.read.value().document.file));
  protected readonly isPicture = computed(() => this.read.hasValue() && ['png', 'jpeg'].includes(this.read.value().document.fileKind) && this.read.value().document.file !== 'held');
  protected readonly hasPages = computed(() => this.read.hasValue() && this.read.value().document.fileKind === 'pdf' && ['clean', 'not-scanned'].includes(this.read.value().document.file));
  /** As a writer set them apart: a line left empty, or a paragraph of Word. */
  protected readonly paragraphs = computed(() => (this.read.hasValue() ? this.read.value().words.split(/\n\s*\n/).filter((text) => text.trim() !== '') : []));
  protected readonly reason = signal('');
  private readonly wasAsked = signal(false);
  private readonly refused = signal<unknown>(null);
  protected readonly faults = computed<readonly FormFault[]>(() => {
    if (this.wasAsked() && this.reason().trim() === '') return [{ field: 'reason', words: this.transloco.translate<string>('documents.reasonMissing', {}, this.language.current()) }];
    return this.refused() === null ? [] : [{ field: null, words: this.language.of(problemOf(this.refused()).title) }];
  });

  /** The language a screen reader reads it in; null where it is in both, or not said. */
  protected languageOf({ language }: DocumentView): 'cy' | 'en' | null {
    return language?.code === 'cy' || language?.code === 'en' ? language.code : null;
  }

  protected kilobytes(bytes: number): number {
    return Math.max(1, Math.round(bytes / 1024));
  }

  protected async takeOut(event: Event, version: number): Promise<void> {
    event.preventDefault();
    this.refused.set(null);
    this.wasAsked.set(true);
    if (this.faults().length > 0) return;
    try {
      await this.api.invoke(withdrawDocument, { publicId: this.publicId(), documentNo: Number(this.documentNo()), body: { version, reason: this.reason() } });
      await this.router.navigate(['/children', this.publicId(), 'documents']);
    } catch (error) {
      this.refused.set(error);
    }
  }
}
