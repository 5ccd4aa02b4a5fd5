interface ParagraphOptions {
  /** Begins on a new page. */
  readonly ownPage?: boolean;
  /** Never the last line of a page. */
  readonly keepsNext?: boolean;
  /** What the contents lead to. */
  readonly bookmark?: number;
}

export function paragraphXml(
  style: string,
  content: string,
  { ownPage, keepsNext, bookmark }: ParagraphOptions = {},
): string {
  const properties = `<w:pPr><w:pStyle w:val="${style}"/>${keepsNext ? '<w:keepNext/>' : ''}${ownPage ? '<w:pageBreakBefore/>' : ''}</w:pPr>`;
  if (bookmark === undefined) return `<w:p>${properties}${content}</w:p>`;
  const id = String(bookmark);
  return `<w:p>${properties}<w:bookmarkStart w:id="${id}" w:name="${bookmarkName(bookmark)}"/>${content}<w:bookmarkEnd w:id="${id}"/></w:p>`;
}

export function bookmarkName(number: number): string {
  return `_Toc${String(number).padStart(8, '0')}`;
}
