import { Component, ElementRef, inject, input, resource, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { drafts } from '../api/functions';
import type { DraftListedView } from '../api/models';
import { DeviceStore } from '../ui/drafts/device-store';
import { onDevice } from '../ui/drafts/draft-standing';
import { ServerCopy } from '../ui/drafts/server-copy';
import { Counted } from '../ui/language/counted';
import { Instant } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import { draftKinds } from './draft-kinds';

/** What somebody has begun and not sent: to go on with, or to give up. For managers, how many drafts their team has and how old. */
@Component({
  selector: 'ael-drafts-page',
  imports: [Counted, Instant, PageHeading, Paging, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './drafts-page.html',
  host: { class: 'page wrap' },
})
export class DraftsPage {
  readonly page = input<string>();
  private readonly api = inject(Api);
  private readonly server = inject(ServerCopy);
  private readonly device = inject(DeviceStore);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly drafts = resource({ params: () => ({ page: Number(this.page() ?? 1) }), loader: ({ params }) => this.api.invoke(drafts, params) });
  /** The draft somebody asked to delete, until they say so again. */
  protected readonly leaving = signal<string | null>(null);

  protected kindOf({ kind }: DraftListedView): string {
    return `drafts.kinds.${draftKinds.includes(kind) ? kind : 'other'}`;
  }

  protected async forget({ place }: DraftListedView): Promise<void> {
    if ((await this.server.forget(place)) === 'unreachable') return;
    await this.device.remove(onDevice(place)).catch(() => undefined); // nothing lies where nothing can
    this.leaving.set(null);
    this.drafts.reload();
    this.heading()?.nativeElement.focus();
  }
}
