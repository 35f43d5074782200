import { Component } from '@angular/core';
import { showPart, wordsOf } from '../../../testing/show';
import { Aged } from './aged';

@Component({
  selector: 'ael-ages',
  imports: [Aged],
  template: `@for (years of ages; track years) {<p>{{ years | aged }}</p>}`,
})
class Ages {
  protected readonly ages = [0, 1, 12];
}

describe('an age', () => {
  it('is said in years, and of a baby that it is under one', async () => {
    const { page, speak } = await showPart(Ages, {});
    const said = () => [...page.querySelectorAll('p')].map(wordsOf);
    expect(said()).toEqual(['under a year old', '1 year old', '12 years old']);
    await speak('cy');
    expect(said()).toEqual(['dan flwydd oed', '1 oed', '12 oed']);
  });
});
