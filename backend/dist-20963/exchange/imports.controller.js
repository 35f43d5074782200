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
function _ts_param(paramIndex, decorator) {
    return function(target, key) {
        decorator(target, key, paramIndex);
    };
}
import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { JobRunner } from '../jobs/job-runner.js';
import { JobsService } from '../jobs/jobs.service.js';
import { receiveUpload } from './receive-upload.js';
const form = {
    schema: {
        type: 'object',
        required: [
            'files'
        ],
        properties: {
            files: {
                type: 'array',
                items: {
                    type: 'string',
                    format: 'binary'
                }
            },
            overwriteEdits: {
                type: 'boolean'
            }
        }
    }
};
export class ImportsController {
    constructor(jobs, runner){
        this.jobs = jobs;
        this.runner = runner;
    }
    /** Takes the files of a portable extract and queues a job that checks and stores them. */ async importExtract(person, request) {
        const { folder, fields } = await receiveUpload(request);
        const jobId = await this.jobs.ask(person, 'import-extract', {
            folder,
            overwriteEdits: fields.get('overwriteEdits') === 'true'
        });
        this.runner.wake();
        return {
            jobId
        };
    }
}
_ts_decorate([
    Allowed('import-records'),
    Audited('import-extract-asked', {
        by: 'act'
    }),
    Post('extract'),
    HttpCode(202),
    ApiConsumes('multipart/form-data'),
    ApiBody(form),
    _ts_param(0, SignedIn()),
    _ts_param(1, Req()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Person === "undefined" ? Object : Person,
        typeof FastifyRequest === "undefined" ? Object : FastifyRequest
    ]),
    _ts_metadata("design:returntype", Promise)
], ImportsController.prototype, "importExtract", null);
ImportsController = _ts_decorate([
    Controller('imports'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof JobsService === "undefined" ? Object : JobsService,
        typeof JobRunner === "undefined" ? Object : JobRunner
    ])
], ImportsController);

//# sourceMappingURL=imports.controller.js.map