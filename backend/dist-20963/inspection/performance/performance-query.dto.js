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
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateBy } from 'class-validator';
import { profileFormats } from '../documents/write-profile.js';
import { isDate, isInstant } from '../profile/given-date.js';
const date = {
    en: 'Enter a real date, such as 2018-01-31',
    cy: 'Rhowch ddyddiad go iawn, er enghraifft 2018-01-31'
};
const instant = {
    en: 'Enter an instant, such as 2018-01-31T09:00:00Z',
    cy: 'Rhowch eiliad benodol, er enghraifft 2018-01-31T09:00:00Z'
};
const choice = {
    en: 'Choose one of those offered',
    cy: 'Dewiswch un o’r rhai a gynigir'
};
const page = {
    en: 'Enter a page number',
    cy: 'Rhowch rif tudalen'
};
/** Which day a figure is asked for, and of which record. */ export class PerformanceQueryDto {
}
_ts_decorate([
    IsOptional(),
    ValidateBy({
        name: 'isDate',
        validator: {
            validate: (given)=>typeof given === 'string' && isDate(given)
        }
    }, {
        context: date
    }),
    _ts_metadata("design:type", String)
], PerformanceQueryDto.prototype, "asAt", void 0);
_ts_decorate([
    IsOptional(),
    ValidateBy({
        name: 'isInstant',
        validator: {
            validate: (given)=>typeof given === 'string' && isInstant(given)
        }
    }, {
        context: instant
    }),
    _ts_metadata("design:type", String)
], PerformanceQueryDto.prototype, "knownAt", void 0);
export class ProfileQueryDto extends PerformanceQueryDto {
}
_ts_decorate([
    IsOptional(),
    IsIn([
        'none',
        'nearest-5'
    ], {
        context: choice
    }),
    _ts_metadata("design:type", typeof Rounding === "undefined" ? Object : Rounding)
], ProfileQueryDto.prototype, "rounding", void 0);
export class BehindFigureQueryDto extends PerformanceQueryDto {
}
_ts_decorate([
    IsOptional(),
    IsString(),
    MaxLength(60, {
        context: choice
    }),
    Matches(/^[\w-]*$/, {
        context: choice
    }),
    _ts_metadata("design:type", String)
], BehindFigureQueryDto.prototype, "answer", void 0);
_ts_decorate([
    IsOptional(),
    Type(()=>Number),
    IsInt({
        context: page
    }),
    Min(1, {
        context: page
    }),
    Max(100_000, {
        context: page
    }),
    _ts_metadata("design:type", Number)
], BehindFigureQueryDto.prototype, "page", void 0);
export class ExportQueryDto extends ProfileQueryDto {
}
_ts_decorate([
    IsOptional(),
    IsIn([
        ...profileFormats
    ], {
        context: choice
    }),
    _ts_metadata("design:type", typeof ProfileFormat === "undefined" ? Object : ProfileFormat)
], ExportQueryDto.prototype, "format", void 0);
_ts_decorate([
    IsOptional(),
    IsIn([
        'en',
        'cy'
    ], {
        context: choice
    }),
    _ts_metadata("design:type", String)
], ExportQueryDto.prototype, "language", void 0);
_ts_decorate([
    IsOptional(),
    IsIn([
        'authority',
        'inspectorate',
        'public'
    ], {
        context: choice
    }),
    _ts_metadata("design:type", String)
], ExportQueryDto.prototype, "audience", void 0);

//# sourceMappingURL=performance-query.dto.js.map