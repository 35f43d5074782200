import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
/** Structured logs on standard error. A request is told by its route's pattern: an address can hold what somebody typed. */ export function requestLog(level) {
    return pino({
        level,
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        serializers: {
            req: (request)=>({
                    id: request.id,
                    method: request.method,
                    route: request.routeOptions?.url
                }),
            res: (reply)=>({
                    status: reply.statusCode
                }),
            err: (error)=>({
                    kind: error.name
                })
        }
    }, pino.destination({
        dest: 2,
        sync: true
    }));
}
/** A request's name in logs and in the audit log. */ export const nameRequest = ()=>randomUUID();

//# sourceMappingURL=request-log.js.map