import { AlignmentType, Document, HeadingLevel, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
/** A Word document in its own language: headings to navigate by, tables whose heading row comes again on each page. */ export async function writeDocx(pack) {
    const language = pack.language === 'cy' ? 'cy-GB' : 'en-GB';
    const children = [
        new Paragraph({
            text: pack.title,
            heading: HeadingLevel.TITLE
        }),
        ...pack.about.map(([label, value])=>new Paragraph({
                children: [
                    new TextRun({
                        text: `${label}: `,
                        bold: true
                    }),
                    new TextRun(value)
                ]
            })),
        ...pack.tables.flatMap((table)=>[
                new Paragraph({
                    text: table.title,
                    heading: HeadingLevel.HEADING_1
                }),
                ...table.sections.flatMap((section)=>[
                        ...section.title ? [
                            new Paragraph({
                                text: section.title,
                                heading: HeadingLevel.HEADING_2
                            })
                        ] : [],
                        tableOf(table.columns, section.rows)
                    ]),
                ...table.notes.map((note)=>new Paragraph(note))
            ])
    ];
    const document = new Document({
        title: pack.title,
        creator: 'Aelwyd',
        styles: {
            default: {
                document: {
                    run: {
                        font: 'Arial',
                        size: 18,
                        language: {
                            value: language
                        }
                    }
                }
            }
        },
        sections: [
            {
                properties: {
                    page: {
                        size: {
                            orientation: PageOrientation.LANDSCAPE
                        }
                    }
                },
                children
            }
        ]
    });
    return Packer.toBuffer(document);
}
function tableOf(columns, rows) {
    const cells = (values, bold)=>values.map((value, at)=>{
            const alignment = columns[at].kind === 'text' ? AlignmentType.LEFT : AlignmentType.RIGHT;
            return new TableCell({
                children: [
                    new Paragraph({
                        alignment,
                        children: [
                            new TextRun({
                                text: String(value ?? ''),
                                bold
                            })
                        ]
                    })
                ]
            });
        });
    return new Table({
        width: {
            size: 100,
            type: WidthType.PERCENTAGE
        },
        rows: [
            new TableRow({
                tableHeader: true,
                children: cells(columns.map(({ title })=>title), true)
            }),
            ...rows.map((row)=>new TableRow({
                    children: cells(row, false)
                }))
        ]
    });
}

//# sourceMappingURL=write-docx.js.map