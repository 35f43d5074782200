import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PageHeading } from '../ui/page-heading';

/** Says that a role does not include a page, and where to see which roles do. */
@Component({
  selector: 'ael-no-access',
  imports: [PageHeading, RouterLink, TranslocoPipe],
  template: `
    <h1 aelHeading>{{ 'staff.noAccess' | transloco }}</h1>
    <p class="lead">{{ 'staff.noAccessWhy' | transloco }}</p>
    <p class="mt"><a routerLink="/permissions">{{ 'staff.permissions' | transloco }}</a></p>
  `,
  host: { class: 'page wrap' },
})
export class NoAccess {}
