import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import { hashPassword } from './passwords.js';
/** Makes an account of an authority; false when the e-mail already has one. */ export async function makeAccount(dataSource, authorityId, account) {
    const passwordHash = await hashPassword(account.password);
    return inAuthority(dataSource, {
        authorityId
    }, async (manager)=>{
        const [made] = await manager.query(`insert into staff.accounts (authority_id, email, name, password_hash, language, is_demo)
        values ($1, lower($2), $3, $4, $5, $6) on conflict (email) do nothing returning account_no`, [
            authorityId,
            account.email,
            account.name,
            passwordHash,
            account.language,
            account.isDemo ?? false
        ]);
        if (!made) return false;
        await manager.query('insert into staff.account_roles (authority_id, account_no, role) select $1, $2, unnest($3::text[])', [
            authorityId,
            made.account_no,
            account.roles
        ]);
        await note(manager, {
            authorityId
        }, {
            event: 'account-made',
            subject: String(made.account_no),
            fields: {
                roles: account.roles
            }
        });
        return true;
    });
}

//# sourceMappingURL=make-account.js.map