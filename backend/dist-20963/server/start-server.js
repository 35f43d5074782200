import { openStore } from '../database/store.js';
import { JobRunner } from '../jobs/job-runner.js';
import { buildApp } from './build-app.js';
import { listen } from './listen.js';
/** Opens the store and serves the API and the web app. `stop` finishes what is being answered, then closes the store. */ export async function startServer(options) {
    const tell = options.onProgress ?? (()=>{});
    const store = await openStore({
        ...options,
        stays: true
    });
    try {
        const app = await buildApp(store.dataSource, {
            webFolder: options.webFolder
        });
        await app.get(JobRunner).start();
        tell(`Aelwyd is at ${await listen(app, options)}`);
        return {
            stop: async ()=>{
                await app.close();
                await app.get(JobRunner).stop();
                await store.close();
            }
        };
    } catch (error) {
        await store.close();
        throw error;
    }
}

//# sourceMappingURL=start-server.js.map