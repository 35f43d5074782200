function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
import { Catch, HttpException } from '@nestjs/common';
import { isFailureOfTheEdge, problemOfStatus } from './edge-problems.js';
import { Problem } from './problem.js';
import { whatFailed } from './what-failed.js';
export class ProblemFilter {
    catch(thrown, host) {
        const reply = host.switchToHttp().getResponse();
        const problem = problemOf(thrown);
        if (problem.status >= 500) host.switchToHttp().getRequest().log.error(whatFailed(thrown), 'request failed');
        if (problem.more.retryAfterSeconds) void reply.header('retry-after', String(problem.more.retryAfterSeconds));
        void reply.status(problem.status).header('cache-control', 'no-store').type('application/problem+json; charset=utf-8').send(JSON.stringify(problem.document()));
    }
}
ProblemFilter = _ts_decorate([
    Catch()
], ProblemFilter);
function problemOf(thrown) {
    if (thrown instanceof Problem) return thrown;
    if (thrown instanceof HttpException) return problemOfStatus(thrown.getStatus());
    return problemOfStatus(isFailureOfTheEdge(thrown) ? thrown.statusCode : 500);
}

//# sourceMappingURL=problem.filter.js.map