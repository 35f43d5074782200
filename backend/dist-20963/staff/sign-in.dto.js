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
import { IsEmail, IsNotEmpty, IsString, MaxLength } from 'class-validator';
const askEmail = {
    en: 'Enter your e-mail address',
    cy: 'Rhowch eich cyfeiriad e-bost'
};
const askPassword = {
    en: 'Enter your password',
    cy: 'Rhowch eich cyfrinair'
};
/** What signing in asks. */ export class SignInDto {
}
_ts_decorate([
    IsEmail({}, {
        context: askEmail
    }),
    MaxLength(254, {
        context: askEmail
    }),
    _ts_metadata("design:type", String)
], SignInDto.prototype, "email", void 0);
_ts_decorate([
    IsString({
        context: askPassword
    }),
    IsNotEmpty({
        context: askPassword
    }),
    MaxLength(200, {
        context: askPassword
    }),
    _ts_metadata("design:type", String)
], SignInDto.prototype, "password", void 0);

//# sourceMappingURL=sign-in.dto.js.map