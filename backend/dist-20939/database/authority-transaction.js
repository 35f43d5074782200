/**
 * One transaction in which row-level security shows one authority's rows and every version written carries who wrote it.
 * Everything inside goes through the given manager; a connection taken elsewhere sees no rows.
 */ export async function inAuthority(dataSource, acting, act) {
    return dataSource.transaction(acting.snapshot ? 'REPEATABLE READ' : 'READ COMMITTED', async (manager)=>{
        await manager.query(`select set_config('aelwyd.authority', $1, true), set_config('aelwyd.user', $2, true),
        set_config('aelwyd.known_at', $3, true), set_config('aelwyd.bulk', $4, true),
        set_config('search_path', $5, true)`, [
            String(acting.authorityId),
            String(acting.userNo ?? ''),
            String(acting.knownAt ?? ''),
            acting.bulk ? 'on' : '',
            acting.knownAt === undefined ? 'record, reference, public' : 'as_known, reference, public'
        ]);
        return act(manager);
    });
}

//# sourceMappingURL=authority-transaction.js.map