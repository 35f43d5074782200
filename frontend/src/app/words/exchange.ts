/** Words of bringing records in. */
export const exchange = {
  title: { en: 'Bring records in', cy: 'Dod â chofnodion i mewn' },
  lead: {
    en: 'Choose the files of one portable extract. All of them are checked before anything is stored: if one thing is wrong, nothing changes and every fault is listed.',
    cy: 'Dewiswch ffeiliau un echdyniad cludadwy. Caiff pob un ei wirio cyn cadw dim: os oes un peth o’i le, nid oes dim yn newid a chaiff pob gwall ei restru.',
  },
  files: { en: 'Files of the extract', cy: 'Ffeiliau’r echdyniad' },
  filesHint: { en: 'Choose all its CSV files together, and datapackage.json if there is one.', cy: 'Dewiswch ei holl ffeiliau CSV gyda’i gilydd, a datapackage.json os oes un.' },
  folder: { en: 'Or a whole folder', cy: 'Neu ffolder gyfan' },
  folderHint: { en: 'Only CSV files and datapackage.json are read from it.', cy: 'Dim ond ffeiliau CSV a datapackage.json a ddarllenir ohoni.' },
  filesMissing: { en: 'Choose the files of the extract', cy: 'Dewiswch ffeiliau’r echdyniad' },
  edits: { en: 'Records edited here since they were last brought in', cy: 'Cofnodion a olygwyd yma ers dod â nhw i mewn ddiwethaf' },
  keepEdits: { en: 'Keep what was edited here', cy: 'Cadw’r hyn a olygwyd yma' },
  keepEditsHint: { en: 'A row edited here stays as it is, and is counted as kept.', cy: 'Mae rhes a olygwyd yma yn aros fel y mae, ac yn cael ei chyfrif fel un a gadwyd.' },
  overwriteEdits: { en: 'Put the extract in its place', cy: 'Rhoi’r echdyniad yn ei le' },
  overwriteEditsHint: { en: 'The extract wins. What was edited stays in the history.', cy: 'Yr echdyniad sy’n ennill. Mae’r hyn a olygwyd yn aros yn yr hanes.' },
  chosen: {
    en: { one: '{{ n }} file chosen', other: '{{ n }} files chosen' },
    cy: { zero: '{{ n }} ffeil wedi’u dewis', one: '{{ n }} ffeil wedi’i dewis', two: '{{ n }} ffeil wedi’u dewis', few: '{{ n }} ffeil wedi’u dewis', many: '{{ n }} ffeil wedi’u dewis', other: '{{ n }} ffeil wedi’u dewis' },
  },
  start: { en: 'Check and bring in', cy: 'Gwirio a dod â nhw i mewn' },
  sending: { en: 'Sending the files…', cy: 'Wrthi’n anfon y ffeiliau…' },
};
