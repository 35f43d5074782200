import { Injectable, type PipeTransform } from '@nestjs/common';
import { noSuchEntry } from './access-problems.js';

/** The number of an entry in an address; whatever is none, or too large for the store, names no entry. */
@Injectable()
export class EntryNumber implements PipeTransform<string, number> {
  transform(given: string): number {
    if (!/^\d{1,9}$/.test(given)) throw noSuchEntry();
    return Number(given);
  }
}
