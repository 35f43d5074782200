import { inAuthority } from '../../database/authority-transaction.js';
import { outcomeOf } from './import-outcome.js';
import { prepareReturn } from './prepare-return.js';
import { readFolder } from './read-folder.js';
import { readPostcodes } from './read-postcodes.js';
import { storeOrigins } from './store-origins.js';
import { writeRejects } from './write-rejects.js';
/**
 * Reads a return, folds it and stores it as an extract, then the codes it was written with. The same return again changes
 * nothing. A return that gives no child is refused whatever is accepted: stored, it would empty the record.
 */ export async function importSsda903(dataSource, asked, extract) {
    const postcodes = asked.postcodes ? await readPostcodes(asked.postcodes) : undefined;
    const prepared = prepareReturn(await readFolder(asked.folder), {
        authority: asked.gssCode,
        postcodes
    }, extract.check, asked.today);
    const isAccepted = holdsChildren(prepared) && (asked.acceptValid || prepared.judgement.faults.length === 0);
    const ok = isAccepted && await extract.store(dataSource, prepared.folded.content);
    if (ok) {
        await inAuthority(dataSource, {
            authorityId: asked.authorityId,
            bulk: true
        }, (manager)=>storeOrigins(manager, prepared.origins, [
                ...prepared.judged.current.keys()
            ]));
    }
    const isGivenBack = asked.acceptValid && prepared.judgement.faults.length > 0;
    if (isGivenBack) await writeRejects(asked.rejects, prepared.judgement, prepared.headings);
    return outcomeOf(prepared, ok, isGivenBack ? asked.rejects : null);
}
function holdsChildren({ folded, judged }) {
    return judged.current.has('episodes') && (folded.content.tables.get('children')?.rows.length ?? 0) > 0;
}

//# sourceMappingURL=import-ssda903.js.map