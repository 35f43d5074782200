import { doubtTexts } from './doubt-texts.js';
import { lawfulEpisodes, lawfulRows } from './judged-return.js';
import { eighteenthBirthday, isoFromReturnDate } from './return-date.js';
/** The adoption form belongs to a child who was adopted, and says one adopter or two throughout. */ export function doubtAdoptions(judged, judgement) {
    if (!judged.current.has('ad1')) return;
    const forms = lawfulRows(judged, 'ad1', judgement);
    const withForm = new Set(forms.map((row)=>row.cells['CHILD']));
    const adopted = new Set();
    for (const id of judged.children.keys()){
        for (const { row, reasonEnded } of lawfulEpisodes(judged, id, judgement)){
            if (reasonEnded !== 'E11' && reasonEnded !== 'E12') continue;
            adopted.add(id);
            if (!withForm.has(id)) judgement.doubt(row, 'W15', 'REC', doubtTexts.noAdoptionForm());
        }
    }
    for (const row of forms){
        if (!adopted.has(row.cells['CHILD'] ?? '')) judgement.doubt(row, 'W15', null, doubtTexts.notAdopted());
        const says = [
            row.cells['NB_ADOPTR'] === '1',
            (row.cells['SEX_ADOPTR'] ?? '').endsWith('1'),
            row.cells['LS_ADOPTR'] === 'L0'
        ];
        if (new Set(says).size > 1) judgement.doubt(row, 'W30', 'NB_ADOPTR', doubtTexts.adoptersDisagree());
    }
}
/** Being an unaccompanied asylum-seeking child ends on the eighteenth birthday at the latest. */ export function doubtAsylum(judged, judgement) {
    for (const row of lawfulRows(judged, 'uasc', judgement)){
        const ceasedOn = isoFromReturnDate(row.cells['DUC'] ?? '');
        const child = judged.children.get(row.cells['CHILD'] ?? '');
        if (ceasedOn && child && ceasedOn > eighteenthBirthday(child.bornOn)) {
            judgement.doubt(row, 'W21', 'DUC', doubtTexts.asylumPastEighteen());
        }
    }
}

//# sourceMappingURL=doubt-others.js.map