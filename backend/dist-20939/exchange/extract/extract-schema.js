import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeLists } from './code-lists.js';
/** The data package the application ships: what every extract is checked against and described by. */ export const dataPackage = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'data', 'extract', 'datapackage.json'), 'utf8'));
/** Every file of an extract, in the order of the data package. */ export const extractFiles = dataPackage.resources.map(({ name, schema })=>({
        name,
        key: schema.primaryKey,
        references: (schema.foreignKeys ?? []).map(({ fields, reference })=>({
                column: fields,
                file: reference.resource
            })),
        fields: schema.fields.map((field)=>({
                name: field.name,
                type: field.type,
                required: field.constraints?.required ?? false,
                codes: codesOf(field)
            }))
    }));
/** Files without which a folder is no extract. */ export const neededFiles = [
    'children',
    'periods-of-care'
];
const named = new Map(extractFiles.map((file)=>[
        file.name,
        file
    ]));
/** @throws Error for a name the data package does not have */ export function extractFile(name) {
    const file = named.get(name);
    if (!file) throw new Error(`No file of an extract is called ${name}`);
    return file;
}
export function isExtractFile(name) {
    return named.has(name);
}
function codesOf(field) {
    const list = field['aelwyd:codes'];
    if (list) {
        const codes = codeLists[list];
        if (!codes) throw new Error(`The data package names a code list the application does not have: ${list}`);
        return new Set(codes.map(({ code })=>code));
    }
    return field.constraints?.enum ? new Set(field.constraints.enum) : null;
}

//# sourceMappingURL=extract-schema.js.map