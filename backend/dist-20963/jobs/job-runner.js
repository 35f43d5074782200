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
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { whatFailed } from '../http/what-failed.js';
import { JobCancelled } from './job-kind.js';
import { JobKinds } from './job-kinds.js';
import { RunningJob } from './running-job.js';
const LOOK_EVERY = 2000;
const ASK_EVERY = 500;
export class JobRunner {
    constructor(dataSource, kinds){
        this.dataSource = dataSource;
        this.kinds = kinds;
        this.log = new Logger(JobRunner.name);
        this.stopped = true;
    }
    /** Ends as failed what a process that is gone left running, then begins to look for work. */ async start() {
        await this.failAbandoned();
        this.stopped = false;
        this.timer = setInterval(()=>this.wake(), LOOK_EVERY);
        this.wake();
    }
    wake() {
        if (this.stopped || this.working) return;
        this.working = this.workThrough().catch((error)=>this.log.error(JSON.stringify(whatFailed(error)))).finally(()=>this.working = undefined);
    }
    /** Tells the job that runs to stop, and waits until it has. */ async stop() {
        this.stopped = true;
        clearInterval(this.timer);
        this.current?.cancel();
        await this.working;
    }
    async failAbandoned() {
        for (const { kind, input } of (await this.dataSource.query('select * from jobs.fail_abandoned()')))await this.kinds.of(kind).clearAway(input);
    }
    async workThrough() {
        await this.failAbandoned();
        const hold = this.dataSource.createQueryRunner();
        try {
            while(!this.stopped && await this.workOnNext(hold))continue;
        } finally{
            await hold.release();
        }
    }
    async workOnNext(hold) {
        const [claimed] = await hold.query('select * from jobs.claim_next()');
        if (!claimed) return false;
        try {
            await this.work(await RunningJob.read(this.dataSource, claimed.authority_id, claimed.job_no));
        } finally{
            await hold.query('select pg_advisory_unlock(1776, $1)', [
                claimed.job_no
            ]);
        }
        return true;
    }
    async work(job) {
        this.current = job;
        const kind = this.kinds.of(job.kindName);
        const asking = setInterval(()=>void job.askWhetherToStop().catch(()=>job.cancel()), ASK_EVERY);
        try {
            await job.askWhetherToStop();
            if (job.isCancelled) throw new JobCancelled();
            const outcome = await kind.run({
                actor: job.actor,
                input: job.input,
                onProgress: (step, share)=>job.tell(kind, step, share),
                isCancelled: ()=>job.isCancelled
            });
            await job.end(outcome.ok ? 'done' : 'refused', outcome);
        } catch (error) {
            if (!(error instanceof JobCancelled)) this.log.error(JSON.stringify(whatFailed(error)));
            await job.end(error instanceof JobCancelled && !this.stopped ? 'cancelled' : 'failed');
        } finally{
            clearInterval(asking);
            this.current = undefined;
            await kind.clearAway(job.input);
        }
    }
}
JobRunner = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof DataSource === "undefined" ? Object : DataSource,
        typeof JobKinds === "undefined" ? Object : JobKinds
    ])
], JobRunner);

//# sourceMappingURL=job-runner.js.map