import { DOCUMENT, Injectable, inject } from '@angular/core';
import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { Api } from '../api/api';
import { askForPasskey, askToMakePasskey } from '../api/functions';
import type { PasskeyAnswerDto } from '../api/models';

/** The passkeys of this device, as its browser gives and makes them. */
@Injectable({ providedIn: 'root' })
export class PasskeyDevice {
  private readonly api = inject(Api);
  private readonly window = inject(DOCUMENT).defaultView;

  get hasPasskeys(): boolean {
    return this.window !== null && 'PublicKeyCredential' in this.window;
  }

  /** Null where the person gave up, or has no passkey here. */
  async use(): Promise<PasskeyAnswerDto | null> {
    const { challengeId, options } = await this.api.invoke(askForPasskey);
    const { startAuthentication } = await import('@simplewebauthn/browser');
    const answer = await startAuthentication({ optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON }).catch(nothing);
    return answer && { challengeId, answer: { ...answer } as Record<string, unknown> };
  }

  /** Null where the person gave up. */
  async make(): Promise<PasskeyAnswerDto | null> {
    const { challengeId, options } = await this.api.invoke(askToMakePasskey);
    const { startRegistration } = await import('@simplewebauthn/browser');
    const answer = await startRegistration({ optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON }).catch(nothing);
    return answer && { challengeId, answer: { ...answer } as Record<string, unknown> };
  }
}

/** A browser says alike that nobody answered, that somebody said no and that there is no passkey. */
function nothing(): null {
  return null;
}
