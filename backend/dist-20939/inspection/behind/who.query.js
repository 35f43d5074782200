import { visibleChildren } from '../../children/visible-children.js';
/** The children of these numbers that a person may see, from the record their transaction reads. */ export async function childrenSeen(manager, person, day, numbers) {
    const { where, values } = visibleChildren(person, day, 2);
    const rows = await manager.query(`select c.child_no, c.child_id, c.public_id from record.children c
     where c.authority_id = record.current_authority() and c.child_no = any($1) and ${where}`, [
        numbers,
        ...values
    ]);
    return new Map(rows.map((row)=>[
            row.child_no,
            {
                number: row.child_no,
                reference: row.child_id,
                publicId: row.public_id
            }
        ]));
}
/** Households by number: their reference, never a name. */ export async function householdsSeen(manager, numbers) {
    const rows = await manager.query('select carer_no, carer_id from record.carers where authority_id = record.current_authority() and carer_no = any($1)', [
        numbers
    ]);
    return new Map(rows.map((row)=>[
            row.carer_no,
            {
                number: row.carer_no,
                reference: row.carer_id,
                publicId: null
            }
        ]));
}

//# sourceMappingURL=who.query.js.map