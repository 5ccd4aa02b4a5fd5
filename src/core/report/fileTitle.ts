/** A title as the name of a file, on every system: without what none of them takes, and not too long. */
export function fileTitle(title: string): string {
  const plain = title
    .replace(/【[^】]*】/g, '')
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '')
    .trim();
  return Array.from(plain).slice(0, LONGEST).join('') || '自评报告';
}

const LONGEST = 60;
