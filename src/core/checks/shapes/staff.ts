import { labelKey } from '../../base/text';
import type { Attempt } from '../check';
import type { Form, FormColumn, Line, List } from '../checkedForm';
import { atMost, isUnread, plus, read, printedSum } from './build';
import { type Named, named } from './named';

const NAMES = {
  posts: /^(?:核定)?编制(?:人)?数?(?:合计|小计)?$|^人员编制(?:数)?$|^编制总数$/,
  office: /^(?:行政|机关)编制(?:数)?$/,
  institution: /^事业编制(?:数)?$/,
  people: /^年末实有人(?:数|员)(?:合计)?$|^实有人数$/,
  serving: /^(?:年末|实有)?在职(?:人员|人数|职工)?(?:数)?$/,
  oldRetired: /^离休(?:人员|人数)?$/,
  retired: /^退休(?:人员|人数)?$/,
} as const;
type Name = keyof typeof NAMES;

export function staffTotals(form: Form): readonly Attempt[] {
  return [...named(form, NAMES).flatMap(partsMakeTotals), ...rowsMakeTotal(form), ...groupsMakeTotals(form)];
}

function partsMakeTotals(found: Named<Name>): readonly Attempt[] {
  const whole = (name: Name, parts: readonly Name[], least: number) => {
    const [total, printed] = [found.get(name), parts.flatMap((part) => found.get(part) ?? [])];
    return total && printed.length >= least ? printedSum(total, printed) : [];
  };
  // 离休人员 may go without a line of their own where there are none.
  return [
    ...whole('posts', ['office', 'institution'], 2),
    ...whole('people', ['serving', 'oldRetired', 'retired'], found.has('serving') ? 2 : 4),
  ];
}

/** 行政 and 事业 as rows under or over 合计. */
function rowsMakeTotal(form: Form): readonly Attempt[] {
  return form.lists.flatMap(({ lines, columns }) => {
    const [total, ...more] = lines.filter(({ isTotal }) => isTotal);
    const rows = lines.filter((line) => line !== total && line.isTop);
    const within = lines.filter((line) => line !== total && !line.isTop);
    // One of them that stands further in may be a part of another, or only be written so.
    if (!total || more.length > 0 || rows.length < 2 || !rows.every(isStaff) || within.some(isStaff)) return [];
    return columns
      .filter(({ isRate }) => !isRate)
      .flatMap((column) =>
        printedSum(
          read(form, total, column),
          rows.map((line) => read(form, line, column)),
        ),
      );
  });
}

function isStaff({ key }: Line): boolean {
  return /^(?:行政|事业|参公|机关|工勤)(?:人员|编制|单位)?$/.test(key);
}

const GROUPS: readonly (readonly [group: RegExp, parts: RegExp])[] = [
  [/^(?:核定)?(?:人员)?编制(?:人)?数$/, /^(?:行政|事业|工勤|参公)(?:编制)?$/],
  [/^年末实有人数$|^实有人数$/, /^(?:在职|离休|退休)(?:人员)?$/],
];

/** 编制数 over 合计, 行政, 事业. */
function groupsMakeTotals(form: Form): readonly Attempt[] {
  return form.lists.flatMap(({ lines, columns }) =>
    GROUPS.flatMap(([group, part]) => {
      const own = columns.filter((column) => group.test(labelKey(column.heading.split(' / ').at(-2) ?? '')));
      const last = ({ heading }: FormColumn) => labelKey(heading.split(' / ').at(-1) ?? '');
      const [whole, ...more] = own.filter((column) => /^(?:合计|小计)$/.test(last(column)));
      const parts = own.filter((column) => column !== whole);
      if (!whole || more.length > 0 || parts.length < 2 || !parts.every((column) => part.test(last(column)))) return [];
      return lines.flatMap((line) =>
        printedSum(
          read(form, line, whole),
          parts.map((column) => read(form, line, column)),
        ),
      );
    }),
  );
}

/** 在职人数 within 编制数: as two rows, also of lists side by side, as two columns of the total row, or over groups of columns. */
export function staffWithin(form: Form): readonly Attempt[] {
  const [serving, posts] = [rowOf(form, 'serving'), rowOf(form, 'posts')];
  if (!serving || !posts) return columnsWithin(form);
  const pairs = ownColumns(serving.list).flatMap((column) =>
    (serving.list === posts.list ? [column] : ownColumns(posts.list)).map(
      (other) => [read(form, serving.line, column), read(form, posts.line, other)] as const,
    ),
  );
  // A column of remarks may stand before that of the figures.
  const [most, least] = pairs.find((pair) => pair.every((one) => !isUnread(one) && !one.blank)) ?? pairs[0] ?? [];
  return most && least ? atMost([plus(most)], [plus(least)]) : [];
}

function rowOf(form: Form, name: Name): { readonly line: Line; readonly list: List } | undefined {
  const [only, ...more] = form.lists.flatMap((list) =>
    list.lines.flatMap((line) => (NAMES[name].test(line.key) ? [{ line, list }] : [])),
  );
  return more.length === 0 ? only : undefined;
}

/** Of all people at the end of the form's own year; what is called the whole comes first. */
function ownColumns({ columns }: List): readonly FormColumn[] {
  const own = columns.filter(
    ({ offset, isRate, isPart, heading }) => offset === 0 && !isRate && !isPart && !AT_START.test(heading),
  );
  const isWhole = ({ heading }: FormColumn) => TOTAL.test(labelKey(heading.split(' / ').at(-1) ?? ''));
  return [...own.filter(isWhole), ...own.filter((column) => !isWhole(column))];
}

const AT_START = /[年期]初|上年|上期/;
const TOTAL = /^(?:合计|小计|总计)(?:人?数)?$/;

function columnsWithin(form: Form): readonly Attempt[] {
  return form.lists.flatMap(({ lines, columns }) => {
    const total = lines.find(({ isTotal }) => isTotal) ?? (lines.length === 1 ? lines[0] : undefined);
    const words = (column: FormColumn) => column.heading.split(' / ').map(labelKey);
    const posts = columns.filter((column) => {
      const [first, last] = [words(column)[0] ?? '', words(column).at(-1) ?? ''];
      return NAMES.posts.test(last) || (/^(?:核定)?(?:人员)?编制/.test(first) && /^(?:合计|小计)$/.test(last));
    });
    const serving = columns.filter((column) => NAMES.serving.test(words(column).at(-1) ?? ''));
    const [whole, part] = [posts[0], serving[0]];
    if (!total || !whole || !part || posts.length + serving.length > 2) return [];
    return atMost([plus(read(form, total, part))], [plus(read(form, total, whole))]);
  });
}
