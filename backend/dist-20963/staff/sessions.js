import { createHash, randomBytes } from 'node:crypto';
import { permissionsOf } from './permissions.js';
export const SESSION_COOKIE = 'aelwyd-session';
/** Opens a session and answers with its token, which is kept nowhere but in the person's browser. */ export async function openSession(manager, authorityId, accountNo) {
    const token = randomBytes(32).toString('base64url');
    await manager.query('insert into staff.sessions (authority_id, account_no, token_digest) values ($1, $2, $3)', [
        authorityId,
        accountNo,
        digestOf(token)
    ]);
    return token;
}
/** The person a token belongs to, with the rights they hold now; undefined when the session is over. */ export async function personOfToken(dataSource, token, requestId) {
    const [found] = await dataSource.query('select * from staff.find_session($1)', [
        digestOf(token)
    ]);
    return found && {
        authorityId: found.authority_id,
        userNo: found.account_no,
        sessionNo: found.session_no,
        name: found.name,
        email: found.email,
        language: found.language,
        roles: found.roles,
        permissions: permissionsOf(found.roles),
        requestId
    };
}
export async function endSession(manager, sessionNo) {
    await manager.query('update staff.sessions set ended_at = now() where session_no = $1', [
        sessionNo
    ]);
}
function digestOf(token) {
    return createHash('sha256').update(token).digest();
}

//# sourceMappingURL=sessions.js.map