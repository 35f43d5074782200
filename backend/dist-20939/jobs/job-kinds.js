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
import { Injectable } from '@nestjs/common';
export class JobKinds {
    add(kind) {
        this.kinds.set(kind.kind, kind);
    }
    /** @throws Error for a kind no room has added: a row of an older release */ of(kind) {
        const found = this.kinds.get(kind);
        if (!found) throw new Error(`No room does jobs of kind ${kind}`);
        return found;
    }
    constructor(){
        this.kinds = new Map();
    }
}
JobKinds = _ts_decorate([
    Injectable()
], JobKinds);

//# sourceMappingURL=job-kinds.js.map