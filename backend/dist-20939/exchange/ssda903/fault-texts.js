/** What is said of a row, a cell or a file of a return that cannot be true or cannot be read. */ export const faultTexts = {
    noFile: (file)=>({
            en: `The return has no ${file} file.`,
            cy: `Nid oes ffeil ${file} yn y ffurflen.`
        }),
    noColumn: (column)=>({
            en: `The file has no ${column} column, so none of its rows can be read.`,
            cy: `Nid oes colofn ${column} yn y ffeil, felly ni ellir darllen yr un o’i rhesi.`
        }),
    cells: (found, named)=>({
            en: `The row has more cells (${found}) than the file has columns (${named}).`,
            cy: `Mae mwy o gelloedd yn y rhes (${found}) nag o golofnau yn y ffeil (${named}).`
        }),
    required: (column)=>({
            en: `${column} is empty.`,
            cy: `Mae ${column} yn wag.`
        }),
    date: (column, text)=>({
            en: `${column} is not a real date written dd/mm/yyyy: ${text}.`,
            cy: `Nid yw ${column} yn ddyddiad go iawn wedi’i ysgrifennu dd/mm/bbbb: ${text}.`
        }),
    code: (column, text)=>({
            en: `${column} is not one of the return’s codes: ${text}.`,
            cy: `Nid yw ${column} yn un o godau’r ffurflen: ${text}.`
        }),
    again: (line)=>({
            en: `The same thing is already on line ${line}.`,
            cy: `Mae’r un peth eisoes ar linell ${line}.`
        }),
    noChild: (child)=>({
            en: `Child ${child} is not in the header file.`,
            cy: `Nid yw plentyn ${child} yn ffeil y pennawd.`
        }),
    childRefused: (child, line)=>({
            en: `Child ${child} was refused at line ${line} of the header file.`,
            cy: `Gwrthodwyd plentyn ${child} ar linell ${line} o ffeil y pennawd.`
        }),
    otherBirth: (here, header)=>({
            en: `The date of birth here (${here}) is not the one in the header file (${header}), so whose row it is cannot be known.`,
            cy: `Nid y dyddiad geni yma (${here}) yw’r un yn ffeil y pennawd (${header}), felly ni ellir gwybod rhes pwy ydyw.`
        }),
    bornLater: ()=>({
            en: 'The date of birth has not come yet.',
            cy: 'Nid yw’r dyddiad geni wedi cyrraedd eto.'
        }),
    beforeBirth: (column)=>({
            en: `${column} is before the child was born.`,
            cy: `Mae ${column} cyn i’r plentyn gael ei eni.`
        }),
    afterDeath: (line)=>({
            en: `The child died, by line ${line} of the episodes file, before this.`,
            cy: `Bu farw’r plentyn, yn ôl llinell ${line} o ffeil y penodau, cyn hyn.`
        }),
    endBeforeStart: (end, start)=>({
            en: `${end} is before ${start}.`,
            cy: `Mae ${end} cyn ${start}.`
        }),
    emptySpell: (end, start)=>({
            en: `${end} is the same day as ${start}; an episode lasts 24 hours or more.`,
            cy: `Mae ${end} ar yr un diwrnod â ${start}; mae pennod yn para 24 awr neu fwy.`
        }),
    reasonWithoutEnd: (reason)=>({
            en: `The child is said to have left care (${reason}) but no day is given, so neither leaving nor staying can be recorded.`,
            cy: `Dywedir bod y plentyn wedi gadael gofal (${reason}) ond ni roddir diwrnod, felly ni ellir cofnodi gadael nac aros.`
        }),
    openBeforeAnother: (line)=>({
            en: `The episode has no end, but a later one begins on line ${line}.`,
            cy: `Nid oes diwedd i’r bennod, ond mae un ddiweddarach yn dechrau ar linell ${line}.`
        }),
    overlap: (line)=>({
            en: `This begins before the one on line ${line} has ended.`,
            cy: `Mae hon yn dechrau cyn i’r un ar linell ${line} ddod i ben.`
        }),
    noCategory: (age)=>({
            en: `Nobody of ${age} is a young person leaving care.`,
            cy: `Nid oes neb ${age} oed yn berson ifanc sy’n gadael gofal.`
        })
};

//# sourceMappingURL=fault-texts.js.map