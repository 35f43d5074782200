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
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import { Conflict, NotFound } from '../http/problem.js';
import { JobKinds } from './job-kinds.js';
import { jobColumns, jobView } from './job-row.js';
const PAGE_SIZE = 25;
const SHOWN = 200;
export class JobsService {
    constructor(dataSource, kinds){
        this.dataSource = dataSource;
        this.kinds = kinds;
    }
    /** Puts a job in the queue and answers with its id. */ ask(person, kind, input) {
        return inAuthority(this.dataSource, person, async (manager)=>{
            const [made] = await manager.query(`insert into jobs.jobs (authority_id, kind, input, asked_by, asked_as, request_id) values ($1, $2, $3, $4, $5, $6) returning public_id`, [
                person.authorityId,
                kind,
                input,
                person.userNo,
                person.roles,
                person.requestId
            ]);
            await note(manager, person, {
                event: `${kind}-asked`,
                subject: made.public_id
            });
            return made.public_id;
        });
    }
    list(person, page) {
        return inAuthority(this.dataSource, person, async (manager)=>{
            const [{ total }] = await manager.query('select count(*)::integer as total from jobs.jobs');
            const rows = await manager.query(`select ${jobColumns} from jobs.jobs order by job_no desc limit $1 offset $2`, [
                PAGE_SIZE,
                (page - 1) * PAGE_SIZE
            ]);
            return {
                total,
                page,
                pageSize: PAGE_SIZE,
                rows: rows.map((row)=>jobView(row, this.kinds.of(row.kind)))
            };
        });
    }
    job(person, id) {
        return inAuthority(this.dataSource, person, async (manager)=>{
            const row = await jobOf(manager, id);
            const [faults, warnings] = [
                await findings(manager, row.jobNo, 'fault', SHOWN, 0),
                await findings(manager, row.jobNo, 'warning', SHOWN, 0)
            ];
            return jobView(row, this.kinds.of(row.kind), {
                faults,
                warnings
            });
        });
    }
    findings(person, id, severity, page) {
        return inAuthority(this.dataSource, person, async (manager)=>{
            const { jobNo } = await jobOf(manager, id);
            const [{ total }] = await manager.query('select count(*)::integer as total from jobs.findings where job_no = $1 and severity = $2', [
                jobNo,
                severity
            ]);
            return {
                total,
                page,
                pageSize: PAGE_SIZE,
                rows: await findings(manager, jobNo, severity, PAGE_SIZE, (page - 1) * PAGE_SIZE)
            };
        });
    }
    /** A job that waits is cancelled when its turn comes, one that runs at its next step. */ cancel(person, id) {
        return inAuthority(this.dataSource, person, async (manager)=>{
            const { jobNo } = await jobOf(manager, id);
            const [told] = await manager.query(`update jobs.jobs set cancel_asked = true where job_no = $1 and state in ('waiting', 'running') returning job_no`, [
                jobNo
            ]);
            if (told.length === 0) throw new Conflict('job-ended', {
                en: 'This job has already ended',
                cy: 'Mae’r gwaith hwn eisoes wedi dod i ben'
            });
            await note(manager, person, {
                event: 'job-cancelled',
                subject: id
            });
        });
    }
}
JobsService = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof DataSource === "undefined" ? Object : DataSource,
        typeof JobKinds === "undefined" ? Object : JobKinds
    ])
], JobsService);
async function jobOf(manager, id) {
    const [row] = await manager.query(`select ${jobColumns} from jobs.jobs where public_id = $1`, [
        id
    ]);
    if (!row) throw new NotFound('no-such-job', {
        en: 'There is no such job',
        cy: 'Nid oes gwaith o’r fath'
    });
    return row;
}
async function findings(manager, jobNo, severity, limit, offset) {
    const rows = await manager.query('select finding from jobs.findings where job_no = $1 and severity = $2 order by finding_no limit $3 offset $4', [
        jobNo,
        severity,
        limit,
        offset
    ]);
    return rows.map(({ finding })=>finding);
}

//# sourceMappingURL=jobs.service.js.map