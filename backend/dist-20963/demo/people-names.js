import { Chance } from './chance.js';
import { boys, fromAfar, girls } from './forenames.js';
import { patronyms, surnames, surnamesFromAfar, surnamesOfTheBay } from './surnames.js';
/** A child’s name. Brothers and sisters share a surname; a patronym says son or daughter. */ export function childName({ no, family, isGirl, roots }) {
    const ofFamily = new Chance(`${family}:surname`);
    const own = new Chance(`${no}:forenames`);
    if (roots === 'afar') return {
        forenames: own.of(fromAfar),
        surname: own.of(surnamesFromAfar)
    };
    const list = isGirl ? girls : boys;
    const first = own.of(list);
    const second = own.of(list);
    const forenames = own.happens(0.3) && second !== first ? `${first} ${second}` : first;
    if (roots === 'wider' && ofFamily.happens(0.6)) return {
        forenames,
        surname: ofFamily.of(surnamesOfTheBay)
    };
    if (ofFamily.happens(0.015)) return {
        forenames,
        surname: patronym(ofFamily.of(patronyms), isGirl)
    };
    return {
        forenames,
        surname: surnameOf(ofFamily)
    };
}
/** ap before a consonant, ab before a vowel; ferch for a daughter. */ function patronym(father, isGirl) {
    if (isGirl) return `ferch ${father}`;
    return /^[AEIOUWY]/.test(father) ? `ab ${father}` : `ap ${father}`;
}
/** Nearly half of all share the few surnames that most of Wales does. */ function surnameOf(chance) {
    return chance.happens(0.45) ? chance.of(surnames.slice(0, 20)) : chance.of(surnames);
}
/** Name of a grown-up. */ export function adultName(key) {
    const chance = new Chance(`${key}:name`);
    const list = chance.happens(0.74) ? girls : boys;
    return {
        forenames: chance.of(list),
        surname: surnameOf(chance)
    };
}
/** Work address: no accents, no spaces. */ export function workAddress(name) {
    const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
    return `${plain.replace(/[^a-z]+/g, '.')}@glanaber.example`;
}

//# sourceMappingURL=people-names.js.map