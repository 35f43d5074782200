import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { importExtract } from '../api/functions';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Counted } from '../ui/language/counted';
import { Language } from '../ui/language/language';
import { PageHeading } from '../ui/page-heading';
import { type Problem, problemOf } from '../ui/problem';

/** Sends the files of an extract to be checked and stored, and leads to the job that does it. */
@Component({
  selector: 'ael-bring-in',
  imports: [Counted, ErrorSummary, PageHeading, TranslocoPipe],
  templateUrl: './bring-in.html',
  host: { class: 'page wrap' },
})
export class BringIn {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  protected readonly files = signal<readonly File[]>([]);
  protected readonly overwrites = signal(false);
  protected readonly isSending = signal(false);
  private readonly isMissing = signal(false);
  private readonly refused = signal<Problem | null>(null);
  protected readonly faults = computed<readonly FormFault[]>(() => {
    if (this.isMissing()) return [{ field: 'files', words: this.transloco.translate('exchange.filesMissing', {}, this.language.current()) }];
    const problem = this.refused();
    if (problem === null) return [];
    const words = (problem.errors ?? []).map(({ message }) => this.language.of(message));
    return (words.length > 0 ? words : [this.language.of(problem.title)]).map((said) => ({ field: 'files', words: said }));
  });

  protected choose(event: Event): void {
    const chosen = event.target instanceof HTMLInputElement ? [...(event.target.files ?? [])] : [];
    this.files.set(chosen.filter(({ name }) => /\.csv$/i.test(name) || name === 'datapackage.json'));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    this.refused.set(null);
    this.isMissing.set(this.files().length === 0);
    if (this.isMissing()) return;
    this.isSending.set(true);
    try {
      const body = { files: [...this.files()], overwriteEdits: this.overwrites() };
      const { jobId } = await this.api.invoke(importExtract, { body });
      await this.router.navigate(['/jobs', jobId]);
    } catch (error) {
      this.refused.set(problemOf(error));
    } finally {
      this.isSending.set(false);
    }
  }
}
