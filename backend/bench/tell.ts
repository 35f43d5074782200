const began = performance.now();

/** Progress goes to standard error; the table alone to standard output. */
export function tell(line: string): void {
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);
}
