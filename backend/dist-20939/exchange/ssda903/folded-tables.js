/** The tables of the extract a return is folded into, and their columns. */ const columns = {
    children: [
        'child_id',
        'forenames',
        'surname',
        'date_of_birth',
        'sex',
        'ethnicity',
        'upn',
        'unaccompanied_asylum_seeking',
        'home_postcode',
        'died_on'
    ],
    'periods-of-care': [
        'child_id',
        'started_on',
        'category_of_need',
        'ended_on',
        'reason_ended'
    ],
    'legal-statuses': [
        'child_id',
        'legal_status',
        'started_on',
        'ended_on'
    ],
    placements: [
        'placement_id',
        'child_id',
        'started_on',
        'ended_on',
        'placement_type',
        'provider',
        'area_authority',
        'postcode',
        'reason_ended'
    ],
    staff: [
        'staff_id',
        'name',
        'job',
        'started_on'
    ],
    allocations: [
        'child_id',
        'staff_id',
        'role',
        'started_on',
        'ended_on'
    ],
    reviews: [
        'review_id',
        'child_id',
        'held_on',
        'participation'
    ],
    'care-leavers': [
        'child_id',
        'recorded_on',
        'category',
        'accommodation',
        'accommodation_suitable',
        'activity',
        'in_touch'
    ],
    'missing-episodes': [
        'child_id',
        'missing_from',
        'returned_at'
    ]
};
/** Extract tables being folded, each row with the rows of the return it came from. */ export class FoldedTables {
    /** Makes a table even if nothing is put in it: the return has the file, and says there is none. */ open(name) {
        if (this.tables.has(name)) return;
        const lines = [];
        this.lines.set(name, lines);
        this.tables.set(name, {
            name,
            columns: [
                ...columns[name]
            ],
            rows: [],
            lines
        });
        this.sources.set(name, []);
    }
    put(name, cells, sources) {
        this.open(name);
        const named = cells;
        this.tables.get(name)?.rows.push(columns[name].map((column)=>String(named[column] ?? '')));
        this.sources.get(name)?.push(sources);
        this.lines.get(name)?.push((this.tables.get(name)?.rows.length ?? 0) + 1);
    }
    /** The rows of the return behind a line of a folded table, whose first row is line 2. */ sourcesOf(name, line) {
        return this.sources.get(name)?.[line - 2] ?? [];
    }
    constructor(){
        this.tables = new Map();
        this.lines = new Map();
        this.sources = new Map();
    }
}

//# sourceMappingURL=folded-tables.js.map