import { profileView } from '../profile/profile-view.js';
import { profilePack } from './profile-pack.js';
import { writeCsv } from './write-csv.js';
import { writeDocx } from './write-docx.js';
import { writeMd } from './write-md.js';
import { writeXlsx } from './write-xlsx.js';
export const profileFormats = [
    'json',
    'csv',
    'xlsx',
    'docx',
    'md'
];
export const contentTypes = {
    json: 'application/json',
    csv: 'text/csv; charset=utf-8',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    md: 'text/markdown; charset=utf-8'
};
/** The profile in a format, ready to be stored or sent. */ export async function writeProfile(profile, format, choice, reportTables = []) {
    if (format === 'json') return Buffer.from(`${JSON.stringify(profileView(profile, choice.rounding), null, 2)}\n`);
    const pack = profilePack(profile, choice, reportTables);
    if (format === 'csv') return writeCsv(pack);
    if (format === 'xlsx') return writeXlsx(pack);
    return format === 'docx' ? writeDocx(pack) : Buffer.from(writeMd(pack));
}

//# sourceMappingURL=write-profile.js.map