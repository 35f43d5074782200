import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const PRESENT = 0x01;
const VERIFIED = 0x04;
const HAS_KEY = 0x40;

interface Options {
  challenge: string;
}

const digest = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest();

/** A passkey as a device makes it (WebAuthn Level 3, ES256, no attestation), for tests over HTTP. */
export function madeAuthenticator({ origin, id }: { origin: string; id: string }) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credential = randomBytes(16);
  let counter = 0;
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const said = (type: string, { challenge }: Options) => Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const data = (flags: number) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(++counter);
    return Buffer.concat([digest(id), Buffer.from([flags]), count]);
  };
  const answerOf = (response: Record<string, Buffer>) => ({
    id: credential.toString('base64url'), rawId: credential.toString('base64url'), type: 'public-key', clientExtensionResults: {},
    response: Object.fromEntries(Object.entries(response).map(([name, bytes]) => [name, bytes.toString('base64url')])),
  });
  return {
    make(options: Options) {
      const key = isoCBOR.encode(new Map<number, number | Uint8Array>([[1, 2], [3, -7], [-1, 1], [-2, Buffer.from(x, 'base64url')], [-3, Buffer.from(y, 'base64url')]]) as never);
      const length = Buffer.from([0, credential.length]);
      const authData = Buffer.concat([data(PRESENT | VERIFIED | HAS_KEY), Buffer.alloc(16), length, credential, key]);
      const attestation = isoCBOR.encode(new Map<string, unknown>([['fmt', 'none'], ['attStmt', new Map()], ['authData', new Uint8Array(authData)]]) as never);
      return answerOf({ clientDataJSON: said('webauthn.create', options), attestationObject: Buffer.from(attestation) });
    },
    /** `isVerified` false: whoever holds the device has shown neither finger nor PIN. */
    use(options: Options, { isVerified = true } = {}) {
      const authenticatorData = data(isVerified ? PRESENT | VERIFIED : PRESENT);
      const clientDataJSON = said('webauthn.get', options);
      const signature = sign('sha256', Buffer.concat([authenticatorData, digest(clientDataJSON)]), privateKey);
      return answerOf({ authenticatorData, clientDataJSON, signature });
    },
  };
}
