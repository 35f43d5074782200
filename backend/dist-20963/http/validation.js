import { ValidationPipe } from '@nestjs/common';
import { Unacceptable } from './problem.js';
const notAsked = {
    en: 'This was not asked for',
    cy: 'Ni ofynnwyd am hwn'
};
const wrong = {
    en: 'This answer cannot be used',
    cy: 'Nid oes modd defnyddio’r ateb hwn'
};
/**
 * Lets through only the fields a DTO names. What is wrong with one is said in the words its decorator was given as
 * `context`, a whole sentence in each language.
 */ export function validation() {
    return new ValidationPipe({
        whitelist: true,
        forbidNonWhitelisted: true,
        transform: true,
        exceptionFactory: (errors)=>new Unacceptable(errors.flatMap((error)=>problemsOf(error)))
    });
}
function problemsOf(error, within = '') {
    const field = `${within}${error.property}`;
    const broken = Object.keys(error.constraints ?? {}).slice(0, 1);
    const own = broken.map((rule)=>({
            field,
            message: rule === 'whitelistValidation' ? notAsked : wordsOf(error, rule)
        }));
    return [
        ...own,
        ...(error.children ?? []).flatMap((child)=>problemsOf(child, `${field}.`))
    ];
}
function wordsOf(error, rule) {
    const given = Object.values(error.contexts ?? {}).find((context)=>context);
    return error.contexts?.[rule] ?? given ?? wrong;
}

//# sourceMappingURL=validation.js.map