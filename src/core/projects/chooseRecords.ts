import { type Finding, type FurtherDetails, findingOfKind } from '../base/problem';
import type { MessageCode } from '../wording/messageDetails';
import { plainText } from '../base/text';
import { placesText } from './placesText';
import type { ProjectRecord } from './project';

/** The newest year in which something was spent or done; drafts choose none while there is anything better. */
export function chooseYear(records: readonly ProjectRecord[]): number | undefined {
  const open = records.some(({ secondChoice }) => !secondChoice)
    ? records.filter(({ secondChoice }) => !secondChoice)
    : records;
  const done = open.filter(
    ({ executed, indicators, completion }) =>
      executed.kind === 'amount' || completion !== undefined || indicators.some((one) => one.done !== undefined),
  );
  const years = (done.some(({ year }) => year !== undefined) ? done : open).flatMap(({ year }) => year ?? []);
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** This year's, and of drafts, copies and hidden sheets only what nothing else speaks of. */
export function chooseRecords(
  all: readonly ProjectRecord[],
  year: number | undefined,
): {
  readonly findings: readonly Finding[];
  readonly records: readonly ProjectRecord[];
} {
  const [own, others] = parted(all, (record) => record.year === undefined || record.year === year);
  const [drafts, open] = parted(own, ({ secondChoice }) => secondChoice);
  const known = new Set(open.map(({ name }) => plainText(name)));
  // 「自评表 (2)」 is the second sheet of a set where it speaks of another project.
  const [numbered, left] = parted(drafts, (record) => isNumberedOnly(record) && !known.has(plainText(record.name)));
  const used = open.length > 0 ? [...open, ...numbered] : own;
  const findings = [
    ...(others.length > 0
      ? [
          notice('projectOtherYear', others, {
            year: String(year),
            years: [...new Set(others.map((one) => String(one.year)))].join('、'),
          }),
        ]
      : []),
    ...(open.length > 0 && left.length > 0 ? [notice('projectDraftLeft', left, {})] : []),
    ...(open.length === 0 && drafts.length > 0 ? [notice('projectDraftUsed', drafts, {})] : []),
  ];
  return { records: inReadingOrder(all, used), findings };
}

function isNumberedOnly({ sheet, title, hidden }: ProjectRecord): boolean {
  return (
    !hidden &&
    /\(\d+\)$/.test(plainText(sheet)) &&
    !/草稿|草案|底稿|备份|副本|复制|作废|旧|存档|归档|废|模板|样表/.test(plainText(sheet + title))
  );
}

function parted<T>(all: readonly T[], belongs: (one: T) => boolean): readonly [T[], T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}

function inReadingOrder(all: readonly ProjectRecord[], used: readonly ProjectRecord[]): readonly ProjectRecord[] {
  const chosen = new Set(used);
  return all.filter((record) => chosen.has(record));
}

export function notice<Code extends MessageCode>(
  code: Code,
  records: readonly ProjectRecord[],
  details: FurtherDetails<Code, 'count' | 'names' | 'places'>,
): Finding {
  const places = records.map(({ namePlace }) => namePlace);
  const common = {
    count: String(records.length),
    names: [...new Set(records.map(({ name }) => name))].slice(0, 5).join('、'),
    places: placesText(places),
  };
  return findingOfKind(code, code === 'projectNameMissing' ? 'error' : 'notice', common, details, places);
}
