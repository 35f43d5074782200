import { Component, ElementRef, computed, inject, input, resource, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { withdrawVisit } from '../api/functions';
import type { VisitRecordedView } from '../api/models';
import { MovedClocks } from '../due/moved-clocks';
import { ClockState } from '../due/state-tag';
import { ChildStrip } from '../identity/child-strip';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { Drafts } from '../ui/drafts/drafts';
import { Outbox } from '../ui/drafts/outbox';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Day } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { readDay } from '../ui/language/read-day';
import { inWales, sayClock, sayDay } from '../ui/language/say-day';
import { PageHeading } from '../ui/page-heading';
import { problemOf } from '../ui/problem';
import { ChildFoundForm } from './child-found-form';
import { KeptAhead } from './kept-ahead';
import { type ChildFound, type VisitBeingRecorded, childToFind, lackingIn, purposes, readTime, visitToSend } from './visit-being-recorded';

/** Records a visit, made to be filled in on a phone in under a minute: what is known is said, not asked. */
@Component({
  selector: 'ael-record-visit',
  imports: [ChildFoundForm, ChildStrip, Day, DraftStateLine, ErrorSummary, MovedClocks, PageHeading, RouterLink, ClockState, TranslocoPipe],
  templateUrl: './record-visit.html',
})
export class RecordVisit {
  readonly publicId = input.required<string>();
  private readonly api = inject(Api);
  private readonly aheadOf = inject(KeptAhead);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly outbox = inject(Outbox);
  private readonly banner = viewChild<ElementRef<HTMLElement>>('banner');
  private readonly now = inWales(new Date());
  private readonly today = this.now.on;

  protected readonly ahead = resource({ params: () => ({ publicId: this.publicId() }), loader: ({ params }) => this.aheadOf.read(params.publicId) });
  private readonly known = computed(() => (this.ahead.hasValue() ? this.ahead.value() : null));
  protected readonly draft = inject(Drafts).open<VisitBeingRecorded>({ place: () => `visit.${this.publicId()}`, blank: () => this.blank() });
  protected readonly visit = this.draft.value;
  protected readonly purposes = purposes;
  protected readonly isChanging = signal(false);
  protected readonly recorded = signal<VisitRecordedView | 'waits' | null>(null);
  protected readonly wasUndone = signal(false);
  protected readonly isSending = signal(false);
  private readonly wasAsked = signal(false);
  private readonly refused = signal<unknown>(null);
  private sent: VisitBeingRecorded | null = null;

  /** The day and time as they will be recorded, where they can be read. */
  protected readonly when = computed(() => {
    const day = readDay(this.visit().visitedOn, this.today);
    return { on: 'on' in day ? day.on : null, isToday: 'on' in day && day.on === this.today, time: sayClock(readTime(this.visit().visitedTime)) };
  });
  private readonly lacking = computed(() => (this.wasAsked() ? lackingIn(this.visit(), this.today) : []));
  protected readonly faults = computed<readonly FormFault[]>(() => {
    const ours = this.lacking().map(({ field, key, child }) => ({ field, words: this.said(key, { name: child === null ? '' : this.nameOf(this.visit().children[child]?.publicId) }) }));
    if (ours.length > 0 || this.refused() === null) return ours;
    const { errors = [], title } = problemOf(this.refused());
    return errors.length > 0 ? errors.map(({ field, message }) => ({ field: field === 'visitedOn' ? 'visited-on' : null, words: this.language.of(message) })) : [{ field: null, words: this.language.of(title) }];
  });
  /** Fields of the part that is folded away are shown as soon as one of them is at fault. */
  protected readonly showsWhen = computed(() => this.isChanging() || this.faults().some(({ field }) => field?.startsWith('visited-')));

  protected fault(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.words ?? null;
  }

  protected nameOf(publicId: string | undefined): string {
    const known = this.known();
    return publicId === this.publicId() ? (known?.calledBy ?? '') : (known?.siblings.find((one) => one.publicId === publicId)?.name ?? '');
  }

  protected answer(part: Partial<VisitBeingRecorded>): void {
    this.refused.set(null);
    this.visit.update((visit) => ({ ...visit, ...part }));
  }

  protected found(at: number, child: ChildFound): void {
    this.answer({ children: this.visit().children.map((one, n) => (n === at ? child : one)) });
  }

  protected isWith(publicId: string): boolean {
    return this.visit().children.some((child) => child.publicId === publicId);
  }

  protected withChild(publicId: string, isWith: boolean): void {
    const rest = this.visit().children.filter((child) => child.publicId !== publicId);
    this.answer({ children: isWith ? [...rest, childToFind(publicId, this.language.current())] : rest, isShared: isWith && this.visit().isShared });
  }

  protected nearDay(days: number): void {
    const on = new Date(Date.parse(`${this.today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    this.answer({ visitedOn: sayDay(on, this.language.current()) });
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.refused.set(null);
    this.wasAsked.set(true);
    if (this.faults().length > 0 || this.isSending()) return;
    this.isSending.set(true);
    const value = this.visit();
    try {
      const answer = await this.outbox.send<VisitRecordedView>({
        url: `/api/children/${this.publicId()}/visits`, body: visitToSend(value, this.today), key: this.draft.key(), place: `visit.${this.publicId()}`, page: this.page(), value,
      });
      this.sent = value;
      this.wasAsked.set(false);
      this.wasUndone.set(false);
      this.recorded.set(answer);
      await this.draft.finish();
      setTimeout(() => this.banner()?.nativeElement.focus());
    } catch (error) {
      this.refused.set(error);
    } finally {
      this.isSending.set(false);
    }
  }

  /** Takes the visit back while the page is open; what was written is in the form again. */
  protected async undo({ visit: { visitNo } }: VisitRecordedView): Promise<void> {
    await this.api.invoke(withdrawVisit, { publicId: this.publicId(), visitNo, body: { reason: this.said('ui.undoReason', {}) } });
    this.recorded.set(null);
    this.wasUndone.set(true);
    if (this.sent) this.visit.set(this.sent);
  }

  private blank(): VisitBeingRecorded {
    const [known, language] = [this.known(), this.language.current()];
    const home = known?.livesWith ? this.transloco.translate<string>('visits.homeOf', { who: known.livesWith }, language) : '';
    return {
      visitedOn: sayDay(this.today, language), visitedTime: `${String(this.now.hour).padStart(2, '0')}:${String(this.now.minute).padStart(2, '0')}`, place: home,
      purpose: 'due', children: [childToFind(this.publicId(), language)], isShared: false,
    };
  }

  private page(): string {
    return this.router.url.split(/[?#]/)[0] ?? '/';
  }

  private said(key: string, params: Record<string, string>): string {
    return this.transloco.translate<string>(key, params, this.language.current());
  }
}
