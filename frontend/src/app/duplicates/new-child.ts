import { Component, ElementRef, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { createChild, lookForDuplicates } from '../api/functions';
import type { CreatedChildView, DuplicatesView } from '../api/models';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { Drafts } from '../ui/drafts/drafts';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Day } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { inWales } from '../ui/language/say-day';
import { PageHeading } from '../ui/page-heading';
import { problemOf } from '../ui/problem';
import { TextField } from '../ui/text-field';
import { type ChildBeingCreated, childToSend, faultsOf, nothingSaid } from './child-being-created';

/** A short form; then whoever may be the same child, before anything is stored; then the way into care. */
@Component({
  selector: 'ael-new-child',
  imports: [Day, DraftStateLine, ErrorSummary, PageHeading, RouterLink, TextField, TranslocoPipe],
  templateUrl: './new-child.html',
  host: { class: 'page wrap narrow-form' },
})
export class NewChild {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly shown = viewChild<ElementRef<HTMLElement>>('shown');
  private readonly today = inWales(new Date()).on;
  protected readonly draft = inject(Drafts).open<ChildBeingCreated>({ place: 'child-new', blank: nothingSaid });
  protected readonly languages = ['cy', 'en', 'bilingual', 'other', ''] as const;
  protected readonly duplicates = signal<DuplicatesView | null>(null);
  protected readonly created = signal<CreatedChildView | null>(null);
  protected readonly isWaiting = signal(false);
  private readonly wasAsked = signal(false);
  private readonly refused = signal<unknown>(null);

  protected readonly faults = computed<readonly FormFault[]>(() => {
    const ours = this.wasAsked() ? faultsOf(this.draft.value(), this.today) : [];
    if (ours.length > 0) return ours.map(({ field, key }) => ({ field, words: this.transloco.translate<string>(key, {}, this.language.current()) }));
    if (this.refused() === null) return [];
    const { errors = [], title } = problemOf(this.refused());
    return errors.length > 0 ? errors.map(({ field, message }) => ({ field, words: this.language.of(message) })) : [{ field: null, words: this.language.of(title) }];
  });

  protected fault(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.words ?? null;
  }

  protected say(part: Partial<ChildBeingCreated>): void {
    this.draft.value.update((child) => ({ ...child, ...part }));
    this.refused.set(null);
  }

  protected notBornYet(unborn: boolean): void {
    const { forenames } = this.draft.value();
    const name = this.transloco.translate<string>('duplicates.unbornName', {}, this.language.current());
    this.say({ unborn, forenames: unborn && forenames === '' ? name : forenames });
  }

  /** Looks for records of the same child; where there is none, the child is created at once. */
  protected async look(event: Event): Promise<void> {
    event.preventDefault();
    this.wasAsked.set(true);
    this.refused.set(null);
    if (this.faults().length > 0) return;
    await this.waitFor(async () => {
      const { forenames, surname, dateOfBirth, nhsNumber, upn } = childToSend(this.draft.value(), this.today);
      const found = await this.api.invoke(lookForDuplicates, { body: { forenames, surname, dateOfBirth, ...(nhsNumber && { nhsNumber }), ...(upn && { upn }) } });
      if (found.known.length > 0 || found.restrictedMatches) this.duplicates.set(found);
      else await this.store(false);
    });
  }

  protected async createAnyway(): Promise<void> {
    await this.waitFor(() => this.store(true));
  }

  private async store(isNobodyKnown: boolean): Promise<void> {
    const body = { ...childToSend(this.draft.value(), this.today), isNobodyKnown };
    this.created.set(await this.api.invoke(createChild, { 'idempotency-key': this.draft.key(), body }));
    await this.draft.finish();
  }

  private async waitFor(act: () => Promise<void>): Promise<void> {
    if (this.isWaiting()) return;
    this.isWaiting.set(true);
    try {
      await act();
      setTimeout(() => this.shown()?.nativeElement.focus());
    } catch (error) {
      this.duplicates.set(null);
      this.refused.set(error);
    } finally {
      this.isWaiting.set(false);
    }
  }
}
