import { Chance } from './chance.js';
import { boys, fromAfar, girls } from './forenames.js';
import { patronyms, surnames, surnamesFromAfar, surnamesOfTheBay } from './surnames.js';

export interface PersonName {
  forenames: string;
  surname: string;
}

/** What decides a name: whose family, and where it has its roots. */
export interface Named {
  no: number;
  family: number;
  isGirl: boolean;
  roots: 'wales' | 'wider' | 'afar';
}

/** A child’s name. Brothers and sisters share a surname; a patronym says son or daughter. */
export function childName({ no, family, isGirl, roots }: Named): PersonName {
  const ofFamily = new Chance(`${family}:surname`);
  const own = new Chance(`${no}:forenames`);
  if (roots === 'afar') return { forenames: own.of(fromAfar), surname: own.of(surnamesFromAfar) };
  const list = isGirl ? girls : boys;
  const first = own.of(list);
  const second = own.of(list);
  const forenames = own.happens(0.3) && second !== first ? `${first} ${second}` : first;
  if (roots === 'wider' && ofFamily.happens(0.6)) return { forenames, surname: ofFamily.of(surnamesOfTheBay) };
  if (ofFamily.happens(0.015)) return { forenames, surname: patronym(ofFamily.of(patronyms), isGirl) };
  return { forenames, surname: surnameOf(ofFamily) };
}

/** ap before a consonant, ab before a vowel; ferch for a daughter. */
function patronym(father: string, isGirl: boolean): string {
  if (isGirl) return `ferch ${father}`;
  return /^[AEIOUWY]/.test(father) ? `ab ${father}` : `ap ${father}`;
}

/** Nearly half of all share the few surnames that most of Wales does. */
function surnameOf(chance: Chance): string {
  return chance.happens(0.45) ? chance.of(surnames.slice(0, 20)) : chance.of(surnames);
}

/** Name of a grown-up. */
export function adultName(key: string): PersonName {
  const chance = new Chance(`${key}:name`);
  const list = chance.happens(0.74) ? girls : boys;
  return { forenames: chance.of(list), surname: surnameOf(chance) };
}

/** Work address: no accents, no spaces, and a number for the second of a name and those after. */
export function workAddress(name: string, time: number): string {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  return `${plain.replace(/[^a-z]+/g, '.')}${time > 1 ? time : ''}@glanaber.example`;
}
