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
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
const askPage = {
    en: 'Enter a page number',
    cy: 'Rhowch rif tudalen'
};
/** Which page of a list. */ export class PageQueryDto {
}
_ts_decorate([
    IsOptional(),
    Type(()=>Number),
    IsInt({
        context: askPage
    }),
    Min(1, {
        context: askPage
    }),
    Max(100_000, {
        context: askPage
    }),
    _ts_metadata("design:type", Number)
], PageQueryDto.prototype, "page", void 0);
/** Which page of what was found. */ export class FindingsQueryDto extends PageQueryDto {
}
_ts_decorate([
    IsOptional(),
    IsIn([
        'fault',
        'warning'
    ], {
        context: {
            en: 'Select faults or warnings',
            cy: 'Dewiswch wallau neu rybuddion'
        }
    }),
    _ts_metadata("design:type", String)
], FindingsQueryDto.prototype, "severity", void 0);

//# sourceMappingURL=jobs-query.dto.js.map