import { Component, ElementRef, computed, inject, input, resource, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { findPeople, mergeChildren, merges, previewMerge, undoMerge } from '../api/functions';
import type { MergePreviewView } from '../api/models';
import { HeldRow } from './held-row';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Day, Instant } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { problemOf } from '../ui/problem';
import { TextField } from '../ui/text-field';

/** Two records of one child compared and made one, and every merge so far with its undoing. */
@Component({
  selector: 'ael-merge-page',
  imports: [Both, Counted, Day, ErrorSummary, HeldRow, Instant, PageHeading, Paging, RouterLink, TextField, TranslocoPipe],
  templateUrl: './merge-page.html',
  host: { class: 'page wrap' },
})
export class MergePage {
  readonly page = input<string>();
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly shown = viewChild<ElementRef<HTMLElement>>('shown');
  protected readonly list = resource({ params: () => ({ page: Number(this.page() ?? 1) }), loader: ({ params }) => this.api.invoke(merges, params) });
  protected readonly stays = signal('');
  protected readonly goes = signal('');
  protected readonly because = signal('');
  protected readonly undoBecause = signal<Readonly<Record<number, string>>>({});
  protected readonly stands = signal<Readonly<Record<string, 'stays' | 'goes'>>>({});
  protected readonly preview = signal<MergePreviewView | null>(null);
  private readonly wrong = signal<readonly { field: string; key: string }[]>([]);
  private readonly refused = signal<unknown>(null);
  private key = crypto.randomUUID();

  protected readonly faults = computed<readonly FormFault[]>(() => {
    const ours = this.wrong().map(({ field, key }) => ({ field, words: this.transloco.translate<string>(key, {}, this.language.current()) }));
    if (ours.length > 0 || this.refused() === null) return ours;
    const { errors = [], title } = problemOf(this.refused());
    return errors.length > 0 ? errors.map(({ field, message }) => ({ field, words: this.language.of(message) })) : [{ field: null, words: this.language.of(title) }];
  });

  /** What is known of the two: what differs is shown, what is alike is folded. */
  protected sides({ about }: MergePreviewView) {
    const isAlike = ({ stays, goes }: MergePreviewView['about'][number]) => stays?.en === goes?.en && stays?.cy === goes?.cy;
    return { differs: about.filter((one) => !isAlike(one)), alike: about.filter(isAlike) };
  }

  protected fault(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.words ?? null;
  }

  protected async compare(event: Event): Promise<void> {
    event.preventDefault();
    await this.attempt(async () => {
      const [stays, goes] = await Promise.all([this.childOf(this.stays()), this.childOf(this.goes())]);
      this.wrong.set([...(stays ? [] : [{ field: 'stays', key: 'merging.notFound' }]), ...(goes ? [] : [{ field: 'goes', key: 'merging.notFound' }])]);
      if (stays && goes) this.preview.set(await this.api.invoke(previewMerge, { body: { stays, goes } }));
    });
  }

  protected choose(table: string, whose: 'stays' | 'goes'): void {
    this.stands.update((chosen) => ({ ...chosen, [table]: whose }));
  }

  protected async merge(event: Event, { stays, goes, clashing }: MergePreviewView): Promise<void> {
    event.preventDefault();
    await this.attempt(async () => {
      const choices = clashing.flatMap(({ table }) => {
        const stands = this.stands()[table];
        return stands ? [{ table, stands }] : [];
      });
      await this.api.invoke(mergeChildren, { 'idempotency-key': this.key, body: { stays: stays.publicId, goes: goes.publicId, because: this.because(), choices } });
      this.key = crypto.randomUUID();
      this.preview.set(null);
      for (const box of [this.stays, this.goes, this.because]) box.set('');
      this.list.reload();
    });
  }

  protected async undo(event: Event, mergeNo: number): Promise<void> {
    event.preventDefault();
    await this.attempt(async () => {
      await this.api.invoke(undoMerge, { mergeNo: String(mergeNo), body: { because: this.undoBecause()[mergeNo] ?? '' } });
      this.list.reload();
    });
  }

  protected sayWhyUndo(mergeNo: number, words: string): void {
    this.undoBecause.update((said) => ({ ...said, [mergeNo]: words }));
  }

  /** The child who has exactly this reference, if the person may see one. */
  private async childOf(reference: string): Promise<string | null> {
    const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (plain(reference) === '') return null;
    const { children } = await this.api.invoke(findPeople, { body: { typed: reference } });
    return children.rows.find((child) => plain(child.reference) === plain(reference))?.publicId ?? null;
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.wrong.set([]);
    this.refused.set(null);
    try {
      await act();
      if (this.faults().length === 0) setTimeout(() => this.shown()?.nativeElement.focus());
    } catch (error) {
      this.refused.set(error);
    }
  }
}
