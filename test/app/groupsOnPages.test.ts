import { scoreSnapshot } from '../../src/app/scoreSnapshot';
import type { SheetDraft } from '../../src/core/workbook/workbookDraft';
import { builtSchemes } from '../support/builtSchemes';
import { gridSnapshot } from '../support/gridSnapshot';

/** Pages of sheets with groups: no merged name is parted by a page, and every page says again which group goes on. */
const BOOK = gridSnapshot({
  决算: [
    ['2022年收支预决算明细表'],
    ['单位：万元'],
    ['项目', '收入', null, '支出', null],
    [null, '预算数', '决算数', '预算数', '决算数'],
    ['合计', 100, 110, 100, 95],
  ],
});

function draftsOf(scheme: (typeof builtSchemes)[number]): readonly SheetDraft[] {
  const scored = scoreSnapshot(BOOK, { scheme: { kind: 'builtIn', scheme }, assumeMet: true });
  if (!scored.ok) throw new Error(scored.refusal.code);
  return scored.value.draft.sheets;
}

const nameAt = ({ cells }: SheetDraft, row: number, column: number): string => {
  const content = cells.find((cell) => cell.row === row && cell.column === column)?.content;
  return content?.kind === 'text'
    ? content.text
    : content?.kind === 'formula' && typeof content.value === 'string'
      ? content.value
      : '';
};

describe.each(builtSchemes.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
  const drafts = draftsOf(scheme);

  it.each(['指标评分', '评价要点', '指标评分表（打印）'])('%s：换页的地方，组名在两页上都写着', (title) => {
    const sheet = drafts.find(({ name }) => name === title);
    if (!sheet) throw new Error(`no ${title}`);
    const { breaks = [], titleRows } = sheet.print;
    expect(breaks.length).toBeGreaterThan(0);
    const parted = sheet.merges.filter(({ top, bottom }) => breaks.some((row) => row > top && row <= bottom));
    expect(parted).toEqual([]);
    const first = (titleRows?.[1] ?? 0) + 1;
    for (const row of breaks) {
      // Whatever goes on from the page before says so; whatever begins here does not.
      const [above, here] = [row - 1, row].map((at) => {
        const top = sheet.merges.find((area) => area.left === 0 && area.top <= at && area.bottom >= at)?.top ?? at;
        return nameAt(sheet, top, 0);
      });
      const plain = (name = '') => name.replace('\n（续）', '');
      expect(here?.includes('（续）')).toBe(plain(above) === plain(here));
      expect(here).not.toBe('');
      expect(row).toBeGreaterThan(first);
    }
  });
});
