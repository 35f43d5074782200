/** One column of the statement for each cell of a figure, named `code/answer`; `extra` names a number beside the counts. */
export function counted(code: string, answer: string, where = 'true'): string {
  return `count(*) filter (where ${where}) as "${code}/${answer}"`;
}

/** The three cells of an indicator that is met or not, among the rows where `population` holds. */
export function met(code: string, isMet: string, notKnown = 'false', population = 'true'): string {
  return [
    counted(code, 'met', `${population} and (${notKnown}) is not true and (${isMet}) is true`),
    counted(code, 'not-met', `${population} and (${notKnown}) is not true and (${isMet}) is not true`),
    counted(code, 'not-known', `${population} and (${notKnown}) is true`),
  ].join(',\n  ');
}

/** A cell for each answer of a grouped indicator and one for *not known*, which is where `answer` is null. */
export function grouped(code: string, answer: string, answers: readonly string[], population = 'true'): string {
  const cells = answers.map((one) => counted(code, one, `${population} and ${answer} = '${one}'`));
  return [...cells, counted(code, 'not-known', `${population} and ${answer} is null`)].join(',\n  ');
}

export function extra(code: string, name: string, sum: string): string {
  return `${sum} as "${code}/@${name}"`;
}
