import { Injectable } from '@nestjs/common';
import type { JobKind } from './job-kind.js';

/** Every kind of job there is; each room adds its own as it starts. */
@Injectable()
export class JobKinds {
  private readonly kinds = new Map<string, JobKind>();

  add(kind: JobKind): void {
    this.kinds.set(kind.kind, kind);
  }

  /** @throws Error for a kind no room has added: a row of an older release */
  of(kind: string): JobKind {
    const found = this.kinds.get(kind);
    if (!found) throw new Error(`No room does jobs of kind ${kind}`);
    return found;
  }
}
