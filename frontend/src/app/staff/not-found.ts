import { Component } from '@angular/core';
import { PageHeading } from '../ui/page-heading';
import { Spoken } from './spoken';

@Component({
  selector: 'ael-not-found',
  imports: [PageHeading, Spoken],
  template: `
    <h1 aelHeading><ael-spoken key="staff.notFound" /></h1>
    <p class="lead"><ael-spoken key="staff.notFoundWhy" /></p>
  `,
  host: { class: 'page wrap' },
})
export class NotFound {}
