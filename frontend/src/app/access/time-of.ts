/** The time of day of an instant in Wales: `17:40`, the same in both languages. */
export function timeOf(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}
