import { plusDays, plusMonths, workingDay } from './second-opinion-record.js';
/** Spec-only: a small invented record whose dates lie thickly on the edges that decide a figure. The same seed gives the same record. */ export function randomRecord(seed, D, holidays) {
    let state = seed * 2654435761 + 12345;
    const random = ()=>{
        state = Math.imul(state ^ state >>> 15, 2246822519) + 3266489917 | 0;
        return ((state ^ state >>> 13) >>> 0) / 4294967296;
    };
    const below = (n)=>Math.floor(random() * n);
    const pick = (all)=>all[below(all.length)];
    const anchors = [
        0,
        -1,
        -3,
        -6,
        -9,
        -12,
        -13,
        -18,
        -24,
        -36
    ].map((months)=>plusMonths(D, months));
    const edge = ()=>plusDays(pick(anchors), pick([
            -35,
            -28,
            -2,
            -1,
            0,
            0,
            0,
            1,
            2,
            30
        ]));
    const near = (day)=>pick([
            plusDays(day, -1),
            day,
            plusDays(day, 1),
            workingDay(day, 5, holidays),
            workingDay(day, 20, holidays),
            plusDays(workingDay(day, 25, holidays), below(2)),
            plusMonths(day, 3),
            plusDays(plusMonths(day, 3), 1),
            plusMonths(day, 6),
            plusMonths(day, 12),
            plusDays(day, 181),
            plusDays(day, 182)
        ]);
    const maybe = (text)=>random() < 0.3 ? '' : text;
    const yesNo = ()=>pick([
            'true',
            'true',
            'false',
            ''
        ]);
    const rows = {
        children: [],
        'periods-of-care': [],
        'legal-statuses': [],
        placements: [],
        'out-of-area-decisions': [],
        allocations: [],
        'care-and-support-plans': [],
        'personal-education-plans': [],
        'health-assessments': [],
        reviews: [],
        'care-leavers': [],
        'pathway-assessments-and-plans': [],
        proceedings: [],
        carers: [],
        staff: []
    };
    const spells = (most)=>{
        const days = [
            ...new Set(Array.from({
                length: most * 2
            }, ()=>random() < 0.5 ? edge() : near(edge())))
        ].sort();
        const all = [];
        for(let at = 0; at < days.length; at += random() < 0.6 ? 1 : 2)all.push({
            started_on: days[at],
            ended_on: days[at + 1] ?? ''
        });
        const cut = all.slice(0, 1 + below(most + 1));
        if (random() < 0.5) cut.at(-1).ended_on = '';
        return cut;
    };
    const areas = [
        'W06000002',
        'W06000003',
        'W06000015',
        'E06000051',
        '',
        'W06000002'
    ];
    const types = [
        'F1',
        'F2',
        'F3',
        'F4',
        'F6',
        'A5',
        'P1',
        'P1',
        'P2',
        'H1',
        'H22',
        'H4',
        'H5',
        'R2',
        'R5',
        'S1',
        'M2',
        'Z1',
        'F5'
    ];
    for(let n = 0; n < 8; n++){
        const child = {
            child_id: `C${n}`
        };
        const years = pick([
            0,
            1,
            3,
            4,
            5,
            10,
            12,
            13,
            16,
            16,
            17,
            17,
            17,
            18,
            18,
            21,
            24,
            25
        ]);
        const born = pick([
            plusDays(plusMonths(D, -12 * years), pick([
                -1,
                0,
                1
            ])),
            plusDays(plusMonths(edge(), -48), pick([
                -1,
                0,
                1
            ])),
            '2008-02-29',
            '2012-02-29'
        ]);
        rows.children.push({
            ...child,
            date_of_birth: born,
            sex: pick([
                'male',
                'female',
                ''
            ]),
            ethnicity: pick([
                'WHTE',
                'A1',
                'B3',
                'C2',
                'E1',
                'BBAC',
                'E2',
                'NOBT',
                ''
            ])
        });
        const periods = spells(3);
        for (const spell of periods)rows['periods-of-care'].push({
            ...child,
            ...spell,
            reason_ended: spell.ended_on && pick([
                'E4',
                'E4',
                'E8',
                'E10',
                ''
            ])
        });
        const legal = random() < 0.5 ? periods : spells(3);
        for (const spell of legal)rows['legal-statuses'].push({
            ...child,
            ...spell,
            legal_status: pick([
                'V1',
                'V2',
                'C1',
                'C2',
                'C2',
                'J1',
                'E1',
                'L2'
            ])
        });
        for (const spell of spells(4)){
            const placement = `P${rows.placements.length}`;
            rows.placements.push({
                ...child,
                placement_id: placement,
                ...spell,
                placement_type: pick(types),
                provider: pick([
                    'own',
                    'independent',
                    ''
                ]),
                area_authority: pick(areas),
                emergency: yesNo()
            });
            if (random() < 0.7) {
                const day = ()=>maybe(near(spell.started_on));
                rows['out-of-area-decisions'].push({
                    placement_id: placement,
                    referred_to_panel_on: day(),
                    panel_met_on: day(),
                    panel_approved: yesNo(),
                    area_authority_notified_on: day(),
                    health_board_notified_on: day()
                });
            }
        }
        for (const role of [
            'social-worker',
            'personal-adviser'
        ])for (const spell of spells(4))rows.allocations.push({
            ...child,
            ...spell,
            role,
            staff_id: pick([
                'S1',
                'S2',
                'S3'
            ])
        });
        for(let at = below(4); at > 0; at--){
            rows['care-and-support-plans'].push({
                ...child,
                prepared_on: random() < 0.4 ? near(periods[0].started_on) : edge(),
                has_health_plan: pick([
                    'true',
                    'true',
                    'false'
                ]),
                has_personal_education_plan: pick([
                    'true',
                    'false'
                ]),
                permanence_option: maybe(pick([
                    'LTF',
                    'NONE',
                    'RETURN'
                ]))
            });
            rows['personal-education-plans'].push({
                ...child,
                agreed_on: edge(),
                exempt: pick([
                    '',
                    '',
                    'over-compulsory-age'
                ])
            });
            rows['health-assessments'].push({
                ...child,
                assessed_on: edge(),
                kind: pick([
                    'initial',
                    'review',
                    'dental'
                ]),
                refused: yesNo()
            });
            rows.proceedings.push({
                ...child,
                issued_on: edge(),
                final_order_on: ''
            });
            rows.proceedings.at(-1).final_order_on = maybe(near(rows.proceedings.at(-1).issued_on));
            rows['pathway-assessments-and-plans'].push({
                ...child,
                kind: pick([
                    'plan',
                    'assessment',
                    'review'
                ]),
                completed_on: edge()
            });
            rows['care-leavers'].push({
                ...child,
                recorded_on: edge(),
                category: pick([
                    '1',
                    '2',
                    '2',
                    '3',
                    '4',
                    '5',
                    '6'
                ]),
                accommodation: maybe(pick([
                    'WIR',
                    'FAMILY',
                    'OTHER'
                ])),
                area_authority: pick(areas),
                activity: maybe(pick([
                    'education',
                    'neet',
                    'neet-parenting'
                ])),
                sponsored_scheme: pick([
                    '',
                    'Scheme'
                ])
            });
        }
        let held = pick([
            workingDay(pick(periods).started_on, pick([
                19,
                20,
                21
            ]), holidays),
            edge()
        ]);
        for(let at = below(7); at > 0; at--){
            rows.reviews.push({
                ...child,
                review_id: `R${rows.reviews.length}`,
                held_on: held,
                adjourned_on: random() < 0.3 ? plusDays(held, -pick([
                    0,
                    1,
                    5,
                    20
                ])) : '',
                chaired_by: pick([
                    'S1',
                    'S1',
                    'S2',
                    ''
                ]),
                iro_spoke_with_child_on: maybe(plusDays(held, pick([
                    -1,
                    0,
                    1,
                    40
                ]))),
                not_spoken_reason: pick([
                    '',
                    '',
                    'child-refused'
                ]),
                participation: maybe(pick([
                    'PN0',
                    'PN1',
                    'PN4',
                    'PN5'
                ])),
                permanence_plan_clear: yesNo()
            });
            held = random() < 0.1 ? held : plusDays(plusMonths(held, pick([
                3,
                6,
                6
            ])), pick([
                -1,
                0,
                1
            ]));
        }
        for(let at = below(2); at >= 0; at--){
            const [from, to] = [
                edge(),
                edge()
            ].sort();
            rows.carers.push({
                approved_on: from,
                approval_ended_on: pick([
                    '',
                    plusDays(to, 1)
                ]),
                kind: pick([
                    'mainstream',
                    'connected-person',
                    'temporary-connected-person',
                    'supported-lodgings'
                ]),
                agency: pick([
                    'own',
                    'own',
                    'independent'
                ]),
                places: String(below(4))
            });
            rows.staff.push({
                staff_id: `S${rows.staff.length + 1}`,
                started_on: from,
                ended_on: pick([
                    '',
                    plusDays(to, 1)
                ]),
                job: pick([
                    'social-worker',
                    'senior-practitioner',
                    'team-manager'
                ]),
                wte: pick([
                    '1.00',
                    '0.60',
                    '0.35',
                    ''
                ])
            });
        }
    }
    for (const name of [
        'periods-of-care',
        'placements',
        'allocations',
        'reviews',
        'legal-statuses'
    ])if (random() < 0.5) rows[name].reverse();
    return rows;
}

//# sourceMappingURL=random-record.js.map