/** The year of a date as a sheet holds it, by the days since 1900; undefined for a number that is no date of these times. */
export function yearOfSerial(serial: number): number | undefined {
  return serial > 36_525 && serial < 73_050 ? new Date((serial - 25_569) * 86_400_000).getUTCFullYear() : undefined;
}
