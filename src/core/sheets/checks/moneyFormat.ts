/** As many decimals as the form shows, two at least. */
export function moneyFormat(decimals: number): string {
  return `#,##0.${'0'.repeat(Math.min(Math.max(decimals, 2), 6))}`;
}
