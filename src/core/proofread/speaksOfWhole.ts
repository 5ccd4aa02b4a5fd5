import type { ReportText } from './reportText';

/** A report of one project says of that project what others say of the whole. */
export function speaksOfWhole({ paragraphs }: ReportText): boolean {
  const title = paragraphs.find(({ text }) => /报告|自评表/.test(text))?.text ?? '';
  return !/项目/.test(title) || paragraphs.filter(({ text }) => /项目自评得分|该项目.*得分/.test(text)).length > 1;
}
