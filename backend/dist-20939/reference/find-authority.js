/** The authority behind a GSS code or a return code; undefined where there is none. */ export async function findAuthority(dataSource, code) {
    const [found] = await dataSource.query('select authority_id, gss_code from reference.authorities where $1 in (gss_code, return_code)', [
        code.trim().toUpperCase()
    ]);
    return found && {
        authorityId: found.authority_id,
        gssCode: found.gss_code
    };
}

//# sourceMappingURL=find-authority.js.map