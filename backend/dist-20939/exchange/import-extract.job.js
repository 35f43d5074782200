function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
import { rm } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { today } from '../http/today.js';
import { JobCancelled } from '../jobs/job-kind.js';
import { JobKinds } from '../jobs/job-kinds.js';
import { findAuthority } from '../reference/find-authority.js';
import { foreignExtract } from './foreign-extract.js';
import { importExtract } from './extract/import-extract.js';
import { ImportCancelled } from './extract/import-outcome.js';
import { readExtractFolder } from './extract/read-extract.js';
export class ImportExtractJob {
    constructor(dataSource, kinds){
        this.dataSource = dataSource;
        this.kinds = kinds;
        this.kind = 'import-extract';
        this.title = {
            en: 'Bring in an extract',
            cy: 'Mewnforio echdyniad'
        };
        this.steps = [
            {
                code: 'read',
                title: {
                    en: 'Read the files',
                    cy: 'Darllen y ffeiliau'
                }
            },
            {
                code: 'check',
                title: {
                    en: 'Check every row',
                    cy: 'Gwirio pob rhes'
                }
            },
            {
                code: 'stage',
                title: {
                    en: 'Prepare the rows',
                    cy: 'Paratoi’r rhesi'
                }
            },
            {
                code: 'compare',
                title: {
                    en: 'Compare with the record',
                    cy: 'Cymharu â’r cofnod'
                }
            },
            {
                code: 'store',
                title: {
                    en: 'Store what is new',
                    cy: 'Cadw’r hyn sy’n newydd'
                }
            }
        ];
    }
    onModuleInit() {
        this.kinds.add(this);
    }
    async run({ actor, input, onProgress, isCancelled }) {
        const { folder, overwriteEdits } = input;
        onProgress('read', 0);
        const { content } = await readExtractFolder(folder);
        const foreign = await this.foreignTo(actor.authorityId, content.authority);
        if (foreign) return {
            ok: false,
            result: {
                ok: false,
                rows: 0,
                changes: []
            },
            faults: [
                foreign
            ],
            warnings: []
        };
        try {
            const outcome = await importExtract(this.dataSource, content, {
                overwriteEdits,
                userNo: actor.userNo,
                today: today(),
                onProgress,
                isCancelled
            });
            const { ok, rows, changes, faults, warnings } = outcome;
            return {
                ok,
                result: {
                    ok,
                    rows,
                    changes
                },
                faults,
                warnings
            };
        } catch (error) {
            if (error instanceof ImportCancelled) throw new JobCancelled();
            throw error;
        }
    }
    async clearAway(input) {
        await rm(input.folder, {
            recursive: true,
            force: true
        });
    }
    /** An extract of another authority is refused before a row of it is looked at. */ async foreignTo(authorityId, code) {
        const found = code === '' ? undefined : await findAuthority(this.dataSource, code);
        return found && found.authorityId !== authorityId ? foreignExtract : undefined;
    }
}
ImportExtractJob = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof DataSource === "undefined" ? Object : DataSource,
        typeof JobKinds === "undefined" ? Object : JobKinds
    ])
], ImportExtractJob);

//# sourceMappingURL=import-extract.job.js.map