import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ChildStripView } from '../api/models';
import { Aged } from '../ui/language/aged';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { ChildNav } from './child-nav';
import { MonthsHeld } from './months-held';

/** Who the record is about, at length: for the first page of a record. What is not known is said so. */
@Component({
  selector: 'ael-identity-bar',
  imports: [Aged, Both, ChildNav, Day, MonthsHeld, PageHeading, RouterLink, TranslocoPipe],
  templateUrl: './identity-bar.html',
})
export class IdentityBar {
  readonly child = input.required<ChildStripView>();
  readonly here = input.required<string>();
}
