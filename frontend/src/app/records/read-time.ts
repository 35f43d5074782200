/** `14:30` of a time as people type it: `14:30`, `14.30`, `1430`, `2.30pm`, `2pm`; null where it is none. */
export function readTime(typed: string): string | null {
  const parts = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm|yb|yp)?$/.exec(typed.trim().toLowerCase());
  if (!parts) return null;
  const [, hours = '', minutes = '00', half] = parts;
  if (half === undefined && parts[2] === undefined) return null;
  const isAfternoon = half === 'pm' || half === 'yp';
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || (half !== undefined && (Number(hours) < 1 || Number(hours) > 12))) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
