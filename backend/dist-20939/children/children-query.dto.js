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
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
/** Which page of the children, and what to find them by: part of a name or a reference. */ export class ChildrenQueryDto {
}
_ts_decorate([
    IsOptional(),
    Type(()=>Number),
    IsInt({
        context: {
            en: 'Enter a page number',
            cy: 'Rhowch rif tudalen'
        }
    }),
    Min(1, {
        context: {
            en: 'Enter a page number',
            cy: 'Rhowch rif tudalen'
        }
    }),
    Max(100_000, {
        context: {
            en: 'Enter a page number',
            cy: 'Rhowch rif tudalen'
        }
    }),
    _ts_metadata("design:type", Number)
], ChildrenQueryDto.prototype, "page", void 0);
_ts_decorate([
    IsOptional(),
    IsString(),
    MaxLength(100, {
        context: {
            en: 'Enter 100 characters or fewer',
            cy: 'Rhowch 100 nod neu lai'
        }
    }),
    _ts_metadata("design:type", String)
], ChildrenQueryDto.prototype, "find", void 0);

//# sourceMappingURL=children-query.dto.js.map