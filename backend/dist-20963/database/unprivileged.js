import { spawnSync } from 'node:child_process';
import { chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
/** The user no file belongs to; it has an entry in every passwd file, which PostgreSQL insists on. */ const NOBODY = 65534;
/**
 * Wraps a program so that it does not run as root and stops when this process does. Root gets a user namespace in which
 * the files stay root's own; where the kernel forbids namespaces the program runs as nobody and the folder is given to it.
 */ export function unprivileged(program, args, folder) {
    const tied = canRun('setpriv', [
        '--pdeathsig',
        'INT',
        'true'
    ]) ? {
        command: 'setpriv',
        args: [
            '--pdeathsig',
            'INT',
            program,
            ...args
        ]
    } : {
        command: program,
        args
    };
    if (process.getuid?.() !== 0) return tied;
    const namespace = [
        '-U',
        `--map-user=${NOBODY}`,
        `--map-group=${NOBODY}`
    ];
    if (canRun('unshare', [
        ...namespace,
        'true'
    ])) {
        return {
            command: 'unshare',
            args: [
                ...namespace,
                tied.command,
                ...tied.args
            ]
        };
    }
    giveTo(folder);
    return {
        ...tied,
        uid: NOBODY,
        gid: NOBODY
    };
}
function canRun(command, args) {
    return spawnSync(command, args, {
        stdio: 'ignore'
    }).status === 0;
}
function giveTo(folder) {
    chownSync(folder, NOBODY, NOBODY);
    for (const entry of readdirSync(folder, {
        withFileTypes: true,
        recursive: true
    })){
        chownSync(join(entry.parentPath, entry.name), NOBODY, NOBODY);
    }
}

//# sourceMappingURL=unprivileged.js.map