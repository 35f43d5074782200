import { join } from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { migrate } from './migrate.js';
import { appDataSource } from './app-data-source.js';
import { loadShippedReference } from '../reference/load-shipped-reference.js';
/** Where the embedded store lives unless `--data` says otherwise: `.aelwyd` in the project's folder. */ export const defaultDataFolder = join(import.meta.dirname, '..', '..', '..', '.aelwyd');
/** Opens the store, starting the embedded PostgreSQL if no database URL is given, and brings its schema up to date. */ export async function openStore(options) {
    const embedded = options.databaseUrl ? undefined : await startEmbeddedPostgres(options.dataFolder ?? defaultDataFolder, options);
    const ownerUrl = embedded?.ownerUrl ?? options.databaseOwnerUrl ?? options.databaseUrl ?? '';
    try {
        await migrate(ownerUrl, options.onProgress);
        await loadShippedReference(ownerUrl);
        const dataSource = await appDataSource(embedded?.appUrl ?? options.databaseUrl ?? '').initialize();
        return {
            dataSource,
            embedded: embedded !== undefined,
            close: async ()=>{
                await dataSource.destroy();
                await embedded?.stop();
            }
        };
    } catch (error) {
        await embedded?.stop();
        throw error;
    }
}

//# sourceMappingURL=store.js.map