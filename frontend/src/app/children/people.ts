import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { people } from '../api/functions';
import { ChildStrip } from '../identity/child-strip';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { GenogramDrawing } from './genogram';

/** Family and others in a child's life, and how they keep in touch. What a reader may not see is said to be there, and not what it is. */
@Component({
  selector: 'ael-people',
  imports: [Both, ChildStrip, Day, GenogramDrawing, PageHeading, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './people.html',
})
export class People {
  readonly publicId = input.required<string>();
  private readonly api = inject(Api);
  protected readonly found = resource({ params: () => ({ publicId: this.publicId() }), loader: ({ params }) => this.api.invoke(people, params) });
}
