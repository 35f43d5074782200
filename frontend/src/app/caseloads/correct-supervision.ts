import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { correctSupervision, supervisions } from '../api/functions';
import { Conflict } from '../ui/conflict/conflict';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { Drafts } from '../ui/drafts/drafts';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Day } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { inWales } from '../ui/language/say-day';
import { PageHeading } from '../ui/page-heading';
import { type Problem, problemOf } from '../ui/problem';
import { ProblemPage } from '../ui/problem-page';
import { TextField } from '../ui/text-field';
import { AgreedRows } from './agreed-rows';
import { ContestedSupervision } from './contested-supervision';
import { agreedToSend, asWritten, faultsIn, type SupervisionBeingWritten, supervisionToSend } from './supervision-being-written';
import { SupervisionInError } from './supervision-in-error';

/** Puts a supervision right, with a reason; what it said stays to be read. Where somebody else did meanwhile, both are shown and nothing is stored. */
@Component({
  selector: 'ael-correct-supervision',
  imports: [AgreedRows, Conflict, Day, DraftStateLine, ErrorSummary, PageHeading, ProblemPage, RouterLink, SupervisionInError, TextField, TranslocoPipe],
  providers: [ContestedSupervision],
  templateUrl: './correct-supervision.html',
  host: { class: 'page wrap' },
})
export class CorrectSupervision {
  readonly staffNo = input.required<string>();
  readonly supervisionNo = input.required<string>();
  /** The page of the list it stands on. */
  readonly page = input<string>();
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly contesting = inject(ContestedSupervision);
  private readonly today = inWales(new Date()).on;
  protected readonly held = resource({ params: () => ({ staffNo: this.staffNo(), page: Number(this.page() ?? 1) }), loader: ({ params }) => this.api.invoke(supervisions, params) });
  protected readonly stored = computed(() => (this.held.hasValue() ? this.held.value().supervisions.find((one) => String(one.supervisionNo) === this.supervisionNo()) : undefined));
  protected readonly draft = inject(Drafts).open<SupervisionBeingWritten>({
    place: () => `supervision.${this.staffNo()}.${this.supervisionNo()}`,
    blank: () => asWritten(this.stored() ?? { heldOn: '', discussed: null, nextOn: null, actions: [] }, this.language.current()),
  });
  protected readonly isSending = signal(false);
  private readonly wasAsked = signal(false);
  private readonly refused = signal<Problem | null>(null);
  /** The version that is written over: the one read, or after a conflict the one that was shown. */
  private readonly over = signal<number | null>(null);
  protected readonly theirs = computed(() => this.refused()?.theirs ?? null);
  protected readonly contested = computed(() => this.contesting.fields(this.draft.value(), this.theirs()?.values ?? {}, this.held.value()?.worker ?? ''));
  protected readonly faults = computed<readonly FormFault[]>(() => {
    const written = this.draft.value();
    const ours = this.wasAsked() ? [...faultsIn(written, this.today), ...(written.reason.trim() === '' ? [{ field: 'reason', key: 'supervision.noReason' }] : [])] : [];
    if (ours.length > 0) return ours.map(({ field, key }) => ({ field, words: this.transloco.translate<string>(key, {}, this.language.current()) }));
    const refused = this.refused();
    if (!refused || refused.theirs) return [];
    const { errors = [], title } = refused;
    return errors.length > 0 ? errors.map(({ message }) => ({ field: null, words: this.language.of(message) })) : [{ field: null, words: this.language.of(title) }];
  });
  protected readonly faultOf = (field: string) => this.fault(field);

  protected fault(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.words ?? null;
  }

  protected say(part: Partial<SupervisionBeingWritten>): void {
    this.refused.set(null);
    this.draft.value.update((written) => ({ ...written, ...part }));
  }

  protected async choose(chosen: Readonly<Record<string, string>>): Promise<void> {
    this.over.set(this.theirs()?.version ?? null);
    this.say(this.contesting.chosen(chosen));
    await this.send();
  }

  protected async leave(): Promise<void> {
    await this.draft.save();
    await this.away();
  }

  protected async withdrawn(): Promise<void> {
    await this.draft.finish();
    await this.away('in-error');
  }

  protected async send(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasAsked.set(true);
    this.refused.set(null);
    const stored = this.stored();
    if (!stored || this.faults().length > 0 || this.isSending()) return;
    this.isSending.set(true);
    const written = this.draft.value();
    const { heldOn, discussed, nextOn } = supervisionToSend(written, this.today);
    const body = { heldOn, discussed, nextOn, actions: agreedToSend(written.actions, this.today), reason: written.reason.trim(), version: this.over() ?? stored.version };
    try {
      await this.api.invoke(correctSupervision, { supervisionNo: this.supervisionNo(), body });
      this.wasAsked.set(false);
      await this.draft.finish();
      await this.away('corrected');
    } catch (error) {
      this.refused.set(problemOf(error));
    } finally {
      this.isSending.set(false);
    }
  }

  private away(done?: 'corrected' | 'in-error'): Promise<boolean> {
    return this.router.navigate(['/team/supervision', this.staffNo()], { queryParams: { page: this.page(), done } });
  }
}
