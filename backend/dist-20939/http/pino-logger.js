/** Nest's own messages, in the one log. */ export class PinoLogger {
    constructor(into){
        this.into = into;
    }
    log(message, context) {
        this.into.debug({
            context
        }, String(message));
    }
    error(message, ...more) {
        this.into.error({
            context: more.at(-1)
        }, message instanceof Error ? message.name : String(message));
    }
    warn(message, context) {
        this.into.warn({
            context
        }, String(message));
    }
}

//# sourceMappingURL=pino-logger.js.map