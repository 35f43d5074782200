import { inAuthority } from '../../database/authority-transaction.js';
import { areaRelation } from '../../domain/facts/areas.js';
import { AreaNumbers } from './area-column.js';
import { bordersOf } from './borders.query.js';
import * as care from './care-tables.js';
import { carers, children, noCarers, noStaff, staff } from './fact-tables.js';
import { readTable, rowsFrom } from './read-table.js';
import * as work from './work-tables.js';
/** One authority's facts from the record as it is, or as known at a position of it, all tables of one snapshot. */ export async function loadFacts(dataSource, authorityId, knownAt) {
    return inAuthority(dataSource, {
        authorityId,
        knownAt,
        snapshot: true
    }, async (manager)=>({
            position: knownAt ?? await positionOf(manager, authorityId),
            facts: await readFacts(manager, authorityId)
        }));
}
/** Households and staff, which are no child's. */ export async function carersAndStaff(manager) {
    const client = await clientOf(manager);
    return {
        carers: await readTable(client, carers),
        staff: await readTable(client, staff)
    };
}
/** The connection a transaction runs on: COPY is no query that TypeORM knows. */ async function clientOf(manager) {
    return await manager.queryRunner.connect();
}
/** The newest position of an authority's record. */ export async function positionOf(manager, authorityId) {
    const rows = await manager.query('select position from record.clocks where authority_id = $1', [
        authorityId
    ]);
    return rows[0]?.position ?? 0;
}
/** The facts a transaction of one authority sees; those of one child, where its number is given, with no households and staff. */ export async function readFacts(manager, authorityId, onlyChild) {
    const client = await clientOf(manager);
    const where = onlyChild === undefined ? '' : `where t.child_no = ${Math.trunc(onlyChild)}`;
    const areas = new AreaNumbers();
    const { gssCode, neighbours } = await bordersOf(manager, authorityId);
    const people = await readTable(client, children, where);
    const rows = async (table)=>{
        const { childNo, count: _count, ...columns } = await readTable(client, table, where);
        return {
            ...columns,
            from: rowsFrom(people.childNo, childNo)
        };
    };
    return {
        authority: gssCode,
        children: people,
        periods: await rows(care.periods),
        legalStatuses: await rows(care.legalStatuses),
        placements: await rows(care.placements(areas)),
        allocations: await rows(work.allocations),
        plans: await rows(care.plans),
        educationPlans: await rows(care.educationPlans),
        healthAssessments: await rows(care.healthAssessments),
        reviews: await rows(work.reviews),
        careLeavers: await rows(work.careLeavers(areas)),
        pathways: await rows(work.pathways),
        proceedings: await rows(work.proceedings),
        ...onlyChild === undefined ? await carersAndStaff(manager) : {
            carers: noCarers,
            staff: noStaff
        },
        areas: {
            code: areas.areas.texts,
            relation: Uint8Array.from(areas.areas.texts, (area)=>areaRelation(gssCode, area, neighbours))
        }
    };
}

//# sourceMappingURL=load-facts.js.map