import { type Label, plainText } from '../../base/text';
import type { Column } from '../../tables/table';
import type { FactId } from '../catalogue';
import { isTotal } from './labelled';
import { saidFact } from './saidThing';

/** Which of the two a heading or a row counts. */
export function measureOf(word: string): FactId | undefined {
  const plain = plainText(word)
    .replace(/^(?:20\d{2}年度?|年末)/, '')
    .replace(/(?<=编制(?:人?数)?)\((?:核定|批准|批复)数?\)$|(?<=[职编员]数?)\((?:年末|年底|期末)数?\)$/, '');
  if (/^(?:行政|事业|参公|工勤)?(?:核定)?(?:人员)?编制(?:人)?(?:总)?数?(?:合计|小计|情况)?$|^核定编制/.test(plain))
    return 'authorisedStaff';
  if (
    /^(?:实际|实有|年末实有|行政|事业|参公|工勤)?在职(?:人员|职工|在编)?(?:人)?(?:总)?数?(?:合计|小计|情况)?$|^在编在职/.test(
      plain,
    ) ||
    /^(?:年末|实际|现)?(?:实有)?在编(?:实有)?(?:人数|人员|人员数)$/.test(plain)
  )
    return 'actualStaff';
  // 「编制性质」 counts nothing.
  const said = /(?:[数员职]|在编|编制)$/.test(plain) ? saidFact(plain) : undefined;
  return said === 'authorisedStaff' || said === 'actualStaff' ? said : undefined;
}

/** Those of one kind of places. */
export const PART =
  /^(?:全额(?:拨款)?|差额(?:拨款)?|自收自支|全供)?(行政|公务员|事业|参公|工勤|机关工勤|(?:机关)?后勤服务人员(?=$|\((?:工勤)?控制数\)$))/;

export function namesStaff(label: Label): boolean {
  return (
    isTotal(label) ||
    PART.test(label.key) ||
    measureOf(label.key) !== undefined ||
    /^(?:人员)?(?:合计|小计|总数)|^人数/.test(label.key)
  );
}

/** 「行政在职」 「机关在职」 are some of them. */
export const ALL_ON_THE_BOOKS =
  /^(?:20\d{2}年?度?)?(?:(?:年末|年底|期末|实际|现有?|实有|全部|全[镇乡]|本?单位|财政供[养给]|编内)*(?:人员)?(?:在职|在编|在岗))+(?:实有)?(?:人员|职工|人)?(?:总|人)*数?(?:合计|小计|情况)?(?:\([人名个]\))?$/;

/** Those who are there. */
export const PRESENT = /^(?:20\d{2}年?)?(?:年末|年底|期末|现|末)?实有(?:人数|人员|人员数|数)?(?:\([人名个]\))?$/;

export function isPresent({ path }: Column): boolean {
  return (
    path.length > 0 &&
    path.every((word) => PRESENT.test(word) || /情况$|^人[数员]$|^(?:合计|总计|小计)$/.test(word)) &&
    path.some((word) => PRESENT.test(word))
  );
}

/** They hold none of the places. */
export const OFF_THE_BOOKS =
  /离休|退休|离退|遗属|临时|编外|借调|聘|劳务|派遣|公益|三支一扶|特岗|村干部|协管|辅警|挂职|见习/;

export const OFFICE =
  /(?:办|办公室|中心|所|站|队|局|科|室|武装部|机关|政府|党委|人大|政协|纪委|街道|[乡镇]|苏木|本级|本部)$/;

/** Taken on by the township itself, or for a time: they are counted beside its staff, and stand in their own rows. */
export const AGENCY =
  /^(?:其中)?(?:(?:社区|网格|社会)(?:专职)?工作(?:者|人员)|(?:城镇|乡村)?公益性?岗(?:位|位人员)?|劳务派遣(?:辅助)?(?:人员)?|临(?:时)?聘?(?:用)?人员|临时人员|编外(?:聘用)?人员|合同制?(?:聘用)?人员|聘用人员|长期聘用人员|协管员|网格员|护林员|辅警|政府购买服务人员|大学生村官|三支一扶(?:人员)?|特岗(?:人员)?)$/;

export function holdsNoPlace(key: string): boolean {
  return OFF_THE_BOOKS.test(key) || AGENCY.test(key);
}
