/** The kinds of file Aelwyd takes in, and as what each is given out. Everything else is refused. */
export const fileKinds = {
  pdf: { type: 'application/pdf', ending: 'pdf' },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  txt: { type: 'text/plain; charset=utf-8', ending: 'txt' },
  png: { type: 'image/png', ending: 'png' },
  jpeg: { type: 'image/jpeg', ending: 'jpg' },
} as const;

export type FileKind = keyof typeof fileKinds;

export const FILE_BYTES = 20 * 1024 * 1024;
