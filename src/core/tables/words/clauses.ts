const BEGINS =
  /^[([]?(?:注|备注|(?:填表|填报|编报|编制|填写|情况|其[他它]|数据|指标|补充|特别|相关|有关)?说明|附注|注释)(?:[:：、]|(?=\d))/;
const NAMES_NOTES = /^(?:注|备注|说明|附注|填表说明|填报说明|编报说明|编制说明|注释)$/;
const NUMBER = /^(?:\d{1,2}[.、)](?!\d)|\(\d{1,2}\)|[①-⑳]|[一二三四五六七八九十]{1,2}[、.])/;

/** A note is read clause by clause, without what numbers it. */
export function clausesOf(plain: string): readonly string[] {
  return plain
    .split(
      /[。;；!！]|(?<!\d)[,，](?!\d)|(?<=\D[,，])|(?<=\d[,，])(?!\d{3}(?!\d))|(?<![\d年月.])(?=\d{1,2}\.(?!\d))|(?<![\d年月.一-龥])(?=\d{1,2}、(?!\d))/,
    )
    .map((clause) => bare(clause))
    .filter((clause) => clause !== '');
}

function bare(clause: string): string {
  let text = clause.replace(/^[,，、\s]+|[,，、:：\s]+$/g, '');
  for (let before = ''; before !== text;) {
    before = text;
    text = text
      .replace(BEGINS, '')
      .replace(NUMBER, '')
      .replace(/^其中[:：]/, '');
  }
  if (NAMES_NOTES.test(text)) return '';
  const [, inside] = /^\(([^()]+)\)$/.exec(text) ?? [];
  if (inside !== undefined) return inside;
  return /^\([^()]*$|^[^()]*\)$/.test(text) ? text.replace(/[()]/g, '') : text;
}
