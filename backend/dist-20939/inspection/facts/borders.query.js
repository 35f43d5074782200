import { neighboursOf } from '../../domain/facts/areas.js';
/** An authority's code and the areas it borders; an invented authority has the neighbours of the county it stands in for. */ export async function bordersOf(manager, authorityId) {
    const [authority] = await manager.query('select gss_code, coalesce(stands_in_for, gss_code) as placed from reference.authorities where authority_id = $1', [
        authorityId
    ]);
    if (!authority) throw new RangeError(`No authority ${authorityId}`);
    const pairs = await manager.query('select gss_code, neighbour_gss_code from reference.adjacency where $1 in (gss_code, neighbour_gss_code)', [
        authority.placed
    ]);
    const neighbours = neighboursOf(authority.placed, pairs.map((pair)=>[
            pair.gss_code,
            pair.neighbour_gss_code
        ]));
    return {
        gssCode: authority.gss_code,
        neighbours
    };
}

//# sourceMappingURL=borders.query.js.map