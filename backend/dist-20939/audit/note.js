/** Writes one audit row in the transaction of the act or the read itself: without the row there is neither. */ export async function note(manager, actor, { event, children = [], subject, fields }) {
    await manager.query(`insert into audit.events (authority_id, account_no, roles, event, children, subject, fields, request_id)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`, [
        actor.authorityId,
        actor.userNo ?? null,
        actor.roles ?? [],
        event,
        children,
        subject ?? null,
        fields ?? null,
        actor.requestId ?? null
    ]);
}

//# sourceMappingURL=note.js.map