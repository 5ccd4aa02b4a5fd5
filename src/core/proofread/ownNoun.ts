const LIGHT =
  /全(?:乡|镇|年|部|街道|系统)|我(?:乡|镇|单位|部门|街道|处)?|本(?:乡|镇|单位|部门|年度?|级|次)|当年|年(?:末|底|终)|截至|目前|[现实]有?|核定|县?编办|[共合总]计|实际|累计|同比|相应|因此|已经|^[现共总尚仍还已则故和及与]|整体|总体|明显|[的有了为是共均也都略]$/g;

/** What words say of whom or of which part they speak: of 「我乡核定」 nothing, of 「其中行政」 that. */
export function ownNoun(words: string): string {
  return words.replace(LIGHT, '');
}
