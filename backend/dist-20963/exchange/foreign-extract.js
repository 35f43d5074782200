/** What is said of an extract that belongs to another authority than the person's who sent it. */ export const foreignExtract = {
    file: 'datapackage.json',
    line: 1,
    column: null,
    rule: 'authority',
    child: null,
    message: {
        en: 'These records belong to another authority. Only your own authority’s records can be brought in here.',
        cy: 'Mae’r cofnodion hyn yn perthyn i awdurdod arall. Dim ond cofnodion eich awdurdod eich hun y gellir eu mewnforio yma.'
    }
};

//# sourceMappingURL=foreign-extract.js.map