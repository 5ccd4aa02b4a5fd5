import { restricts } from './clauseWords';
import { redefines } from './meaning';
import { isPlainNoun } from './namesSource';
import { choosesFigure, covered, hasOperation, isName, scoredByParts } from './readableWords';
import { saysThatSo } from './asserts';

/**
 * 「资金使用无截留、挤占、挪用等情况」 「项目实施应严格执行招投标制、监理制」 「每年至少开展一次资产盘点」: that something is to be so, or that there is to be none
 * of it. Known by its form: what there is to be none of, what must be, how often it is done, how things are. It says nothing of scores, of
 * figures, or of whom it holds for; where a person answers what is counted or asked it is what the answer is about.
 */
export function requires(text: string): boolean {
  const listed = text.replace(/等(?:情况|情形|问题|行为|现象|要求|内容|工作)?$/, '');
  const words = listed.replace(OFTEN, '');
  const bare = words
    .replace(new RegExp(NONE, 'gu'), '')
    .replace(MODAL, '')
    .replace(/应(\p{Script=Han}{1,2})尽\1/gu, '');
  return (
    words.length > 3 &&
    words.length <= 60 &&
    !BINDS.test(bare) &&
    isPlainNoun(bare) &&
    !hasOperation(words) &&
    !restricts(words) &&
    !redefines(words) &&
    !choosesFigure(words) &&
    !scoredByParts(words) &&
    (words !== listed || MUST.test(words) || NONE.test(words) || saysSo(words)) &&
    words.split('、').every((part) => part.length > 1 && isName(part.replace(NONE, '')))
  );
}

function saysSo(words: string): boolean {
  return (
    words.split('、').every((part) => saysThatSo(part) || part.length <= 4) &&
    covered(words, false) >= words.length * 0.7
  );
}

/** 「每年至少开展一次」 */
const OFTEN =
  /(?:每(?:年度?|半年|季度?|月|周)|全年|年内|年度|当年)?(?:至少|不少于)?(?=(?:开展|组织|召开|进行|举办|实施|完成|编制|报送|公开|盘点|检查|清查))|(?<=开展|组织|召开|进行|举办|实施|完成|编制|报送|公开|盘点|检查|清查)(?:了)?[一二两三四五六1-6](?:次|期|场|轮|遍)(?:以上)?(?=\p{Script=Han}|$)/gu;
/** 「应细化到具体项目」 「不得留有硬缺口」 「做到应编尽编」 */
const MUST =
  /^[^,]{0,12}?(?:应当?(?![收付用急届对])|必须|须|需要?(?!求)|做到|确保|保证|严格(?=执行|遵守|按|落实|控制|履行)|不得|不准|严禁|杜绝)\p{Script=Han}{2}/u;
const MODAL = /应当?(?![收付用急届对])|必须|须|需要?(?!求)|做到|确保|保证|严格(?=执行|遵守|按|落实|控制|履行)/;
/** 「无截留」 「不存在多头申报」 */
const NONE = /(?:(?<![不并])无|没有|不存在|未发生|未出现|未发现|不得|不准|严禁|杜绝|避免)(?=\p{Script=Han}{2})/u;
/** Whom it holds for, in which case, who decides, and what is done to scores and numbers. */
const BINDS =
  /[不未非免仅缓另除抵视且或但若如因经由]|(?<![到至与给向对][^到至与给向对]{0,4})(?:单位|部门|乡镇|街道|村|社区|企业|项目|年度|者|的|时|后|前|起|外)$|的(?:单位|部门|乡镇|项目)|只(?!减)|累计|合并|重复|折算|换算|合计|相加|顺延|计入|列入|纳入(?!预算|部门|规范)|跨年|均摊|分摊|从[严宽重轻高低]|参照|比照|确认$|认定|审定|核定/;
