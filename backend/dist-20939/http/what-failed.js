/**
 * What may be logged of a failure: its kind and where it happened, never its message, because a message of the database
 * quotes the values it refused.
 */ export function whatFailed(thrown) {
    if (!(thrown instanceof Error)) return {
        kind: typeof thrown
    };
    const { code, constraint, table } = thrown.driverError ?? thrown;
    const frames = (thrown.stack ?? '').split('\n').filter((line)=>line.trimStart().startsWith('at '));
    return {
        kind: thrown.name,
        code,
        constraint,
        table,
        frames: frames.slice(0, 12).map((line)=>line.trim())
    };
}

//# sourceMappingURL=what-failed.js.map