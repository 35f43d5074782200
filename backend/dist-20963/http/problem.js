/** Anything the edge answers with a problem document. Carries no personal data: it may be logged. */ export class Problem extends Error {
    constructor(status, name, title, more = {}){
        super(name), this.status = status, this.name = name, this.title = title, this.more = more;
    }
    document() {
        const { detail, errors } = this.more;
        return {
            type: `/problems/${this.name}`,
            status: this.status,
            title: this.title,
            ...detail && {
                detail
            },
            ...errors && {
                errors
            }
        };
    }
}
/** It is not there, or not for this person: the two are told apart nowhere. */ export class NotFound extends Problem {
    constructor(name = 'not-found', title = {
        en: 'Page not found',
        cy: 'Heb ddod o hyd i’r dudalen'
    }){
        super(404, name, title);
    }
}
/** The person may not do it. */ export class Refused extends Problem {
    constructor(name, title){
        super(403, name, title);
    }
}
/** What is stored does not allow it now. */ export class Conflict extends Problem {
    constructor(name, title){
        super(409, name, title);
    }
}
/** What was sent is not what was asked for, field by field. */ export class Unacceptable extends Problem {
    constructor(errors){
        super(400, 'check-answers', {
            en: 'There is a problem',
            cy: 'Mae problem'
        }, {
            errors
        });
    }
}

//# sourceMappingURL=problem.js.map