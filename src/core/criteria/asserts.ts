import { explainsInForm } from './explanation';
import { isPlainTelling } from './readableWords';

/** 「预算编制科学合理」 says that something is so; 「预算编制」 only what it is about. */
export function asserts(text: string): boolean {
  return isPlainTelling(text) && !explainsInForm(text) && saysThatSo(text);
}

/** Ends in how something is, or begins with what is done. */
export function saysThatSo(text: string): boolean {
  return SO.test(text) || DONE.test(text);
}

const SO =
  /(?:科学|合理|规范|完整|健全|充分|明确|齐全|及时|准确|真实|合规|合法|到位|清晰|清楚|有效|良好|完善|完备|齐备|公开|透明|严格|有序|达标|合格|完成|落实|整改|一致|相符|匹配|相匹配|细化|量化|具体|可行|安全|完好|足额|充足|显著|明显|满意|统一|公正|翔实|详实|扎实|适应|挂钩|备案|归档|公示|可衡量|入账|上缴|足额|有力|突出|优秀|较好|严谨|畅通|稳定|优良|科学性|应\p{Script=Han}尽\p{Script=Han}|条件|要求|规定|标准|目标|计划)$/u;
const DONE =
  /^(?:已|及时|按时|按期|如期|按规定|按要求|制定|制订|建立|设立|成立|开展|完成|落实|公开|明确|符合|做到|实行|编制|上报|报送|具有|具备|设有|建有)/;
