import { Component } from '@angular/core';
import { showPart, wordsOf } from '../../../testing/show';
import { Counted } from './counted';

@Component({
  selector: 'ael-counts',
  imports: [Counted],
  template: `@for (n of counts; track n) {<p>{{ 'children.count' | counted: n }}</p>}`,
})
class Counts {
  protected readonly counts = [0, 1, 2, 3, 4, 6, 7, 1234];
}

describe('children counted', () => {
  it('take the form that each number asks for', async () => {
    const { page, speak } = await showPart(Counts, {});
    const said = () => [...page.querySelectorAll('p')].map(wordsOf);
    expect(said()).toEqual(['0 children', '1 child', '2 children', '3 children', '4 children', '6 children', '7 children', '1,234 children']);
    await speak('cy');
    expect(said()).toEqual(['0 plentyn', '1 plentyn', '2 blentyn', '3 phlentyn', '4 plentyn', '6 phlentyn', '7 plentyn', '1,234 plentyn']);
  });
});
