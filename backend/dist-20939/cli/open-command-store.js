import { resolve } from 'node:path';
import { openStore } from '../database/store.js';
/** Progress of a command: standard output belongs to its answer. */ export function tellProgress(line) {
    process.stderr.write(`${line}\n`);
}
/**
 * Opens the store a command is to work on (`--data`, else DATABASE_URL, else the project's own embedded store), does the
 * work and closes it again, whatever happens.
 */ export async function withStore(choice, work) {
    const store = await openStore({
        dataFolder: choice.data && resolve(choice.data),
        databaseUrl: choice.data ? undefined : process.env['DATABASE_URL'],
        databaseOwnerUrl: process.env['DATABASE_OWNER_URL'],
        stays: false,
        onProgress: tellProgress
    });
    try {
        return await work(store);
    } finally{
        await store.close();
    }
}

//# sourceMappingURL=open-command-store.js.map