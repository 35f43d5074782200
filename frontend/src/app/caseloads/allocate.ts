import { Component, ElementRef, computed, inject, input, resource, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { caseload, reallocate, workersToAllocate } from '../api/functions';
import type { HeldChildView, ReallocationView } from '../api/models';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { Drafts } from '../ui/drafts/drafts';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Aged } from '../ui/language/aged';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Day } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { readDay } from '../ui/language/read-day';
import { inWales, sayDay } from '../ui/language/say-day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { problemOf } from '../ui/problem';
import { ProblemPage } from '../ui/problem-page';
import { faultsOf, type ReallocationBeingMade, withoutHandover } from './reallocation-being-made';

/** Children of one worker, or those nobody has, given to another: chosen, each with its handover, checked, done. */
@Component({
  selector: 'ael-allocate',
  imports: [Aged, Both, Counted, Day, DraftStateLine, ErrorSummary, PageHeading, Paging, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './allocate.html',
  host: { class: 'page wrap' },
})
export class Allocate {
  /** A worker’s number; nothing for the children nobody has. */
  readonly of = input<string>();
  readonly page = input<string>();
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly shown = viewChild<ElementRef<HTMLElement>>('shown');
  private readonly today = inWales(new Date()).on;

  protected readonly held = resource({ params: () => ({ staffNo: this.of() ?? 'nobody', page: Number(this.page() ?? 1) }), loader: ({ params }) => this.api.invoke(caseload, params) });
  protected readonly choices = resource({ loader: () => this.api.invoke(workersToAllocate) });
  protected readonly draft = inject(Drafts).open<ReallocationBeingMade>({
    place: () => `reallocation.${this.of() ?? 'nobody'}`,
    blank: () => ({ selected: [], handovers: {}, toStaffNo: '', reason: '', from: sayDay(this.today, this.language.current()) }),
  });
  protected readonly isChecking = signal(false);
  protected readonly isSending = signal(false);
  protected readonly done = signal<ReallocationView | null>(null);
  private readonly wasAsked = signal(false);
  private readonly refused = signal<unknown>(null);
  private readonly names = computed(() => new Map((this.held.hasValue() ? this.held.value().children : []).map((child) => [child.publicId, child])));

  protected readonly teams = computed(() => {
    const workers = (this.choices.hasValue() ? this.choices.value().workers : []).filter(({ staffNo }) => String(staffNo) !== this.of());
    return [{ key: 'caseloads.ownTeam', workers: workers.filter(({ isOwnTeam }) => isOwnTeam) }, { key: 'caseloads.otherTeams', workers: workers.filter(({ isOwnTeam }) => !isOwnTeam) }];
  });
  protected readonly worker = computed(() => this.teams().flatMap(({ workers }) => workers).find(({ staffNo }) => String(staffNo) === this.draft.value().toStaffNo));
  protected readonly role = computed(() => {
    const job = this.worker()?.job?.code;
    return job === 'personal-adviser' || job === 'independent-reviewing-officer' ? job : 'social-worker';
  });
  protected readonly chosen = computed<readonly HeldChildView[]>(() => this.draft.value().selected.flatMap((publicId) => this.names().get(publicId) ?? []));
  protected readonly without = computed(() => withoutHandover({ ...this.draft.value(), selected: this.chosen().map(({ publicId }) => publicId) }));
  protected readonly on = computed(() => {
    const day = readDay(this.draft.value().from, this.today);
    return 'on' in day ? day.on : this.today;
  });

  protected readonly faults = computed<readonly FormFault[]>(() => {
    const ours = this.wasAsked() ? faultsOf(this.draft.value(), this.today) : [];
    if (ours.length > 0) return ours.map(({ field, key }) => ({ field, words: this.transloco.translate<string>(key, {}, this.language.current()) }));
    if (this.refused() === null) return [];
    const { errors = [], title } = problemOf(this.refused());
    return errors.length > 0 ? errors.map(({ message }) => ({ field: null, words: this.language.of(message) })) : [{ field: null, words: this.language.of(title) }];
  });

  protected daysSince(day: string): number {
    return Math.round((Date.parse(this.today) - Date.parse(day)) / 86_400_000);
  }

  protected fault(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.words ?? null;
  }

  protected say(part: Partial<ReallocationBeingMade>): void {
    this.draft.value.update((made) => ({ ...made, ...part }));
    this.refused.set(null);
  }

  protected select(publicId: string, isSelected: boolean): void {
    const others = this.draft.value().selected.filter((other) => other !== publicId);
    this.say({ selected: isSelected ? [...others, publicId] : others });
  }

  protected selectAll(children: readonly HeldChildView[], isSelected: boolean): void {
    this.say({ selected: isSelected ? [...new Set(children.map(({ publicId }) => publicId))] : [] });
  }

  protected handOver(publicId: string, words: string): void {
    this.say({ handovers: { ...this.draft.value().handovers, [publicId]: words } });
  }

  protected check(event: Event): void {
    event.preventDefault();
    this.wasAsked.set(true);
    this.refused.set(null);
    if (this.faults().length > 0) return;
    this.isChecking.set(true);
    this.showHeading();
  }

  protected back(): void {
    this.isChecking.set(false);
    this.showHeading();
  }

  protected async send(): Promise<void> {
    if (this.isSending()) return;
    this.isSending.set(true);
    const { handovers, toStaffNo, reason } = this.draft.value();
    const children = this.chosen().map(({ publicId }) => ({ publicId, ...(handovers[publicId]?.trim() && { handover: handovers[publicId].trim() }) }));
    try {
      const body = { children, role: this.role(), toStaffNo: Number(toStaffNo), on: this.on(), reason, withoutHandover: this.without() > 0 } as const;
      this.done.set(await this.api.invoke(reallocate, { 'idempotency-key': this.draft.key(), body }));
      await this.draft.finish();
    } catch (error) {
      this.isChecking.set(false);
      this.refused.set(error);
    } finally {
      this.isSending.set(false);
      this.showHeading();
    }
  }

  private showHeading(): void {
    setTimeout(() => this.shown()?.nativeElement.focus());
  }
}
