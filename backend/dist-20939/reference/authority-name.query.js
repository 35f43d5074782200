/** What an authority is called, in both languages. */ export async function authorityName(dataSource, authorityId) {
    const [row] = await dataSource.query('select name_en, name_cy from reference.authorities where authority_id = $1', [
        authorityId
    ]);
    return {
        en: row.name_en,
        cy: row.name_cy
    };
}

//# sourceMappingURL=authority-name.query.js.map