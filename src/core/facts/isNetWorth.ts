import type { Words } from '../tables/words/governing';
import type { FactId } from './catalogue';

/** What depreciation took or left, 「其中：在用资产净值」, is no asset at its price: said over it, or by all around unless it says another itself. */
export function isNetWorth(fact: FactId, { around, heading, row }: Words): boolean {
  if (fact !== 'fixedAssets' && fact !== 'fixedAssetsInUse') return false;
  for (const said of [...row.slice(0, 1), heading, ...row.slice(1), around]) {
    if (said.has('value:original')) return false;
    if (said.has('value:net') || said.has('value:depreciation')) return true;
  }
  return false;
}
