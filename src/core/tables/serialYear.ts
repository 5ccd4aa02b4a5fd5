/** The day that a sheet holds as the days since 1900; undefined for a number that is no date of these times. */
export function dayOfSerial(
  serial: number,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  if (serial <= 36_525 || serial >= 73_050) return undefined;
  const date = new Date((serial - 25_569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function yearOfSerial(serial: number): number | undefined {
  return dayOfSerial(serial)?.year;
}
