import { decimal } from '../../../src/core/base/decimal';
import { buildScheme } from '../../../src/core/schemes/buildScheme';
import { schemeIndicators } from '../../../src/core/schemes/schemeIndicators';
import { checkScheme } from '../../../src/core/schemes/checkScheme';
import { mof2013 } from '../../../src/core/schemes/mof2013/mof2013';
import { xushui2023 } from '../../../src/core/schemes/xushui2023/xushui2023';
import { ziyuan2023 } from '../../../src/core/schemes/ziyuan2023/ziyuan2023';
import { describeRule } from '../../../src/core/rules/describeRule';
import * as fs from 'fs';
test('x', () => {
  let out='';
  for (const t of [xushui2023, ziyuan2023, mof2013]) {
    const b = buildScheme(t);
    out += JSON.stringify([t.id, schemeIndicators(b.scheme).length, b.unread, b.warnings, checkScheme(b.scheme)]) + '\n';
    for (const { path, indicator: i } of schemeIndicators(b.scheme)) out += [path, i.fullMark, JSON.stringify(i.measure), describeRule(i.rule, decimal(i.fullMark), 'rate')].join(' | ') + '\n';
  }
  fs.writeFileSync('/tmp/try/out.txt', out);
});
