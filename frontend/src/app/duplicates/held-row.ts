import { Component, input } from '@angular/core';
import type { HeldRowView } from '../api/models';
import { Both } from '../ui/language/both';

/** A row of one of two records in the words of the pages. */
@Component({
  selector: 'ael-held-row',
  imports: [Both],
  template: `<p class="held">{{ row().title | both }}@for (one of row().said; track $index) {<span class="small muted"> · {{ one.label | both }}: {{ one.text | both }}</span>}</p>`,
})
export class HeldRow {
  readonly row = input.required<HeldRowView>();
}
