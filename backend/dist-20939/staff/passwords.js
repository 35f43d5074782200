import { hash, verify } from '@node-rs/argon2';
// Argon2id with 19 MiB, two passes and one lane: the least the OWASP password guidance of 2024 accepts.
const strength = {
    algorithm: 2,
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1
};
export function hashPassword(password) {
    return hash(password, strength);
}
let nobodys;
/** Takes as long for an account that does not exist (`kept` undefined) as for one that does. */ export async function isPassword(given, kept) {
    nobodys ??= hashPassword('nobody has this password');
    const right = await verify(kept ?? await nobodys, given);
    return right && kept !== undefined;
}

//# sourceMappingURL=passwords.js.map