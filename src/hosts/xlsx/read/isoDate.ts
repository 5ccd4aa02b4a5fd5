const DAY = 86_400_000;

/**
 * The serial number of a date written as ISO 8601 (`2023-12-31`, `2023-12-31T08:30:00`, `08:30:00`).
 * Excel counts a 29 February 1900 that never was, so days before 1 March 1900 are one less than the calendar says.
 */
export function isoDateSerial(text: string, since1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:^|T)(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(moment).getUTCDate() !== Number(day)) return undefined;
  const days = Math.round((moment - Date.UTC(1899, 11, 30)) / DAY);
  if (since1904) return days - 1462 + time;
  return (days < 61 ? days - 1 : days) + time;
}
