import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { planVersion } from '../api/functions';
import { ChildStrip } from '../identity/child-strip';
import { Conflict, type ContestedField } from '../ui/conflict/conflict';
import { AfterSaving } from '../ui/after-saving';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { Drafts } from '../ui/drafts/drafts';
import { OthersWriting } from '../ui/drafts/others-writing';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Language } from '../ui/language/language';
import { inWales } from '../ui/language/say-day';
import { PageHeading } from '../ui/page-heading';
import { type Problem, problemOf, saidOf } from '../ui/problem';
import { ProblemPage } from '../ui/problem-page';
import { SavedBefore, isSentBefore } from '../ui/saved-before';
import { type Answers, asTyped, faultsIn, toSend } from './plan-field';
import { PlanQuestion } from './plan-question';
import { sectionFields, type SectionName, storedOf } from './plan-sections';
import { saveSection } from './save-section';
import { takeBackSection } from './take-back-section';

const headings: Record<SectionName, string> = {
  'long-term': 'plans.longTerm', outcome: 'plans.addOutcome', action: 'plans.addAction', part: 'plans.parts', helper: 'plans.addHelper', copy: 'plans.addCopy', update: 'plans.updateOutcome',
};

/** Writes one section of a version: kept as a draft while it is typed. Where somebody else saved the same meanwhile, both are shown and nothing is stored. */
@Component({
  selector: 'ael-section-page',
  imports: [ChildStrip, Conflict, DraftStateLine, ErrorSummary, OthersWriting, PageHeading, PlanQuestion, ProblemPage, RouterLink, SavedBefore, TranslocoPipe],
  templateUrl: './section-page.html',
})
export class SectionPage {
  readonly publicId = input.required<string>();
  readonly versionNo = input.required<string>();
  readonly section = input.required<SectionName>();
  /** The outcome, part or helper it is about. */
  readonly no = input<string>();
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly afterSaving = inject(AfterSaving);
  protected readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly today = inWales(new Date()).on;

  protected readonly version = resource({
    params: () => ({ publicId: this.publicId(), versionNo: Number(this.versionNo()) }),
    loader: ({ params }) => this.api.invoke(planVersion, params),
  });
  protected readonly fields = computed(() => sectionFields[this.section()]);
  private readonly stored = computed(() => (this.version.hasValue() ? storedOf(this.version.value(), this.section(), this.no()) : null));
  /** What is written over, where it is not what was read: after a conflict what was shown. */
  private readonly over = signal<Problem['theirs'] | null>(null);
  private readonly replaced = computed(() => ({ ...this.stored()?.values, ...this.over()?.values }));
  protected readonly writing = computed(() => `plan-${this.section()}.${this.publicId()}.${this.versionNo()}.${this.no() ?? 'new'}`);
  protected readonly draft = inject(Drafts).open<Answers>({
    place: () => this.writing(),
    blank: () => asTyped(this.fields(), this.stored()?.values ?? {}, this.language.current()),
  });
  protected readonly isSending = signal(false);
  private readonly wasAsked = signal(false);
  private readonly refused = signal<Problem | null>(null);
  protected readonly theirs = computed(() => this.refused()?.theirs ?? null);
  /** What was saved at a first sending whose answer was lost. */
  protected readonly before = computed(() => (this.refused() && isSentBefore(this.refused()!) ? this.refused() : null));

  protected readonly heading = computed(() => {
    const [no, section] = [this.no(), this.section()];
    if (section === 'outcome' && no) return 'plans.changeOutcome';
    return headings[section];
  });
  protected readonly aboutPart = computed(() => (this.section() === 'part' && this.version.hasValue() ? (this.version.value().parts.find(({ part }) => part.code === this.no())?.part.title ?? null) : null));
  protected readonly aboutOutcome = computed(() =>
    ['action', 'update'].includes(this.section()) && this.version.hasValue() ? (this.version.value().outcomes.find(({ outcomeNo }) => String(outcomeNo) === this.no())?.words ?? null) : null,
  );
  protected readonly back = computed(() => (['update', 'copy'].includes(this.section()) ? ['/children', this.publicId(), 'plan'] : ['/children', this.publicId(), 'plan', 'versions', this.versionNo()]));

  protected readonly faults = computed<readonly FormFault[]>(() => {
    const ours = this.wasAsked() ? faultsIn(this.fields(), this.draft.value(), this.today) : [];
    if (ours.length > 0) return ours.map(({ field, key }) => ({ field, words: this.transloco.translate<string>(key, {}, this.language.current()) }));
    const refused = this.refused();
    if (!refused || refused.theirs || this.before()) return [];
    const { errors = [] } = refused;
    return errors.length > 0 ? errors.map(({ field, message }) => ({ field, words: this.language.of(message) })) : saidOf(refused).map((said) => ({ field: null, words: this.language.of(said) }));
  });

  protected readonly contested = computed<readonly ContestedField[]>(() => {
    const theirs = this.theirs();
    if (!theirs) return [];
    const stored = asTyped(this.fields(), theirs.values, this.language.current());
    return this.fields().flatMap((field) => {
      const [yours, other] = [this.draft.value()[field.name] ?? '', stored[field.name] ?? ''];
      if (yours.trim() === other.trim() || !(field.name in theirs.values)) return [];
      const shown = (code: string) => {
        const title = field.choices?.find((choice) => choice.code === code)?.title;
        return title ? this.language.of(title) : code === 'unsure' ? this.transloco.translate<string>('plans.unsure', {}, this.language.current()) : code;
      };
      return [{ name: field.name, label: this.transloco.translate<string>(field.label, {}, this.language.current()), yours, theirs: other, yoursShown: shown(yours), theirsShown: shown(other), isText: ['long', 'line', 'voice'].includes(field.kind) }];
    });
  });

  protected fault(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.words ?? null;
  }

  protected answer(field: string, answer: string): void {
    this.draft.value.update((answers) => ({ ...answers, [field]: answer }));
    this.refused.set(null);
  }

  protected async choose(chosen: Answers): Promise<void> {
    this.over.set(this.theirs());
    this.draft.value.update((answers) => ({ ...answers, ...chosen }));
    await this.send();
  }

  protected async leave(): Promise<void> {
    await this.draft.save();
    await this.router.navigate(this.back());
  }

  protected async send(event?: Event): Promise<void> {
    event?.preventDefault();
    this.refused.set(null);
    this.wasAsked.set(true);
    if (this.faults().length > 0 || this.isSending() || !this.version.hasValue()) return;
    this.isSending.set(true);
    try {
      const [written, before] = [this.draft.value(), toSend(this.fields(), asTyped(this.fields(), this.replaced(), this.language.current()), this.today)];
      const section = {
        publicId: this.publicId(), versionNo: Number(this.versionNo()), section: this.section(), no: this.no(), version: this.over()?.version ?? this.stored()?.version ?? 0, key: this.draft.key(),
        assessmentNo: this.version.value().restsOn?.assessmentNo ?? null, body: toSend(this.fields(), written, this.today),
      };
      const saved = await saveSection(this.api, section);
      await this.draft.finish();
      await this.afterSaving.lead(this.router.createUrlTree(this.back()).toString(), {
        words: 'plans.saved', from: this.router.url, written: { place: this.writing(), value: written }, undo: () => takeBackSection(this.api, section, saved, before),
      });
    } catch (error) {
      this.refused.set(problemOf(error));
    } finally {
      this.isSending.set(false);
    }
  }
}
