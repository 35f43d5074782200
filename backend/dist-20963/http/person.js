import { createParamDecorator } from '@nestjs/common';
import { Problem } from './problem.js';
const people = new WeakMap();
/** Notes, once for a request, who is asking. */ export function setPerson(request, person) {
    people.set(request, person);
}
/** @throws Problem 401 `not-signed-in` */ export function personOf(request) {
    const person = people.get(request);
    if (!person) throw notSignedIn();
    return person;
}
export function notSignedIn() {
    return new Problem(401, 'not-signed-in', {
        en: 'You are not signed in',
        cy: 'Nid ydych wedi mewngofnodi'
    });
}
/** The signed-in person, as a parameter of a route. */ export const SignedIn = createParamDecorator((_, context)=>personOf(context.switchToHttp().getRequest()));

//# sourceMappingURL=person.js.map