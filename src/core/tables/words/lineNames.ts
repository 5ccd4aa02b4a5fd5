import { plainText, readLabel } from '../../base/text';
import { ASKS_OF_TASK, TASK_HEADING } from '../lexicon';
import { isMeasure } from '../measure';
import type { Table } from '../table';
import { contentAt } from '../../workbook/snapshot';
import type { Vocabulary } from './explained';
import type { Meaning } from './meaning';
import { ENDS_BOOKED_OTHERWISE } from './acts';
import { isCalledSo } from './calledSo';
import { isPlaceName } from './placeName';
import { bracketsOf, readNote } from './readNote';
import type { Said } from './readRemark';
import type { Residue } from './residue';
import { isCountOfThings } from './things';

/** 「房屋（平方米）」: what the figure beside its worth is counted in. */
const OF_THINGS = /^[^年月天元分%‰]+$/;
/** 「第七批」 「二期」: which of several of one name. */
const INSTALMENT = /^第?[一二三四五六七八九十\d]{1,3}(?:批次?|期|次|轮|标段)$/;
/** 「（已取消）」 is no part of a name, however well its words are known. */
const UNDONE =
  /^(?:已|现已?|被)?(?:取消|作废|终止|中止|停止|停建|缓建|暂缓|撤销|合并|并入|重复)|^[未不暂](?:实施|启动|开工|执行|安排|下达)/;
/** A name ends with the thing; 「…已取消」 「…不搞了」 「…待定」 say of it that it is none, or not yet. */
const ENDS_UNDONE =
  /.{2}(?:(?:[已未没暂缓拟]|不(?!动产)|停(?!车|机坪)|待(?!遇)|[-—:：]+)[一-龥]{1,3}|(?:作废|取消|终止|中止|撤销|废止|退回|流标|废标)了?)$/;
const IS_NAME_SO = /(?:未成年人?|停车场|已婚妇女|暂住人口|收入|支出|[款费金])$|^(?:收回|核减|调减)[一-龥]{0,8}指标$/;
/** In place of a name: 「△△项目」 「例：」 「……」 「test」 「请删除本行」, and what is called a sample as a whole. */
const PLACEHOLDER =
  /^[^一-龥A-Za-z\d]+$|[△○×✕＊*□◇]{2,}|^[A-Za-z]+\d*$|^(?:例|如|比如|例如)[:：]|^请|^(?:待|未)定$|^填(?:写|表|报|入)|^(?:样例|样本|样表|样式|范例|范本|模板|模版|演示|示例|举例|测试|试填|试用|虚拟|虚构|假设|模拟|练习|占位)(?:项目|工程|经费|数据|内容|名称|行|用)?[一二三四五\dA-Z]?$/;
const OF_MONEY = /金额|预算|决算|支出|收入|资金|经费|执行|拨付|支付/;
/** Out of which year's money it is, and not what it is for. */
const OF_OTHER_YEAR =
  /[上去前往历][一两几]?年(?!限|龄|级|代|货|轻)|(?:以前|此前|早前|之前)年度?|跨年|^(?:[一-龥]{0,2}结[转余]|历史)|结[转余](?:资金|项目|指标|款)?\)?$|(?:陈|旧|老|历年)欠/;
/** What a bracket behind a name may not say by words that are known everywhere. */
const OF_OTHERS = /^(?:year:|period:|whose:|draft:|point:)/;

/** What the names of a line say of themselves, and is no name: the line may be none of hers, or none that counts. */
export class LineNames {
  /** 「医疗保险征缴」 is a task, where each is asked whether it is done, and no money is booked. */
  private readonly isOfTasks: boolean;

  constructor(
    private readonly table: Table,
    private readonly vocabulary: Vocabulary,
  ) {
    const headings = table.columns.map(({ path }) => path.join(''));
    const isOf = (asked: RegExp) => headings.some((heading) => asked.test(heading));
    this.isOfTasks = isOf(ASKS_OF_TASK) && isOf(TASK_HEADING) && !isOf(OF_MONEY);
  }

  doubts(row: number, labelColumns: readonly number[], said: Said): readonly Residue[] {
    return labelColumns.flatMap((at) => {
      const text = contentAt(this.table.sheet, row, at);
      if (typeof text !== 'string') return [];
      const { key } = readLabel(text);
      const isUndone = ENDS_UNDONE.test(key) && !IS_NAME_SO.test(key);
      const isBooked = ENDS_BOOKED_OTHERWISE.test(key) && !this.isOfTasks;
      const isNoName = PLACEHOLDER.test(key) || isUndone || isBooked;
      const isDoubted = isNoName || this.isOfOtherYear(key, at);
      const own = isDoubted && !this.vocabulary.holds(key) ? [{ word: key, text }] : [];
      return /[(（]/.test(text) ? [...own, ...this.inBrackets(text, said)] : own;
    });
  }

  /** A project may be called after a year, but not be another year's: 「文化广场（2024年）」 among those of 2025. */
  private isOfOtherYear(key: string, at: number): boolean {
    const { title, year, columns } = this.table;
    const heading = columns.find(({ column }) => column === at)?.path.at(-1) ?? '';
    const isList = /项目名称/.test(heading) || (/项目/.test(title) && /项目/.test(heading));
    if (!isList || /采购|收支|台账|追加|收回|指标|调整/.test(title)) return false;
    const [, long, short = ''] = /[(〔[]?(20\d{2})年?度?[)〕\]]?$|[(〔[](\d{2})年度?[)〕\]]$/.exec(key) ?? [];
    const behind = Number(long ?? `20${short}`);
    const [, before = ''] = /^(20\d{2})年/.exec(key) ?? [];
    const isLater = year !== undefined && Number(before) > year;
    return (behind > 20 && behind !== year) || isLater || OF_OTHER_YEAR.test(key);
  }

  /** The name of a line is free, but not what it says of itself in brackets: 「村级运转（已并入年初）」. */
  private inBrackets(text: string, said: Said): readonly Residue[] {
    const { title, year, unit } = this.table;
    return bracketsOf(text).flatMap((inside) => {
      if (UNDONE.test(inside) || BEGINS_UNDONE.test(plainText(inside))) return [{ word: inside, text }];
      const isName =
        (isMeasure(inside) && OF_THINGS.test(inside)) ||
        INSTALMENT.test(inside) ||
        isPlaceName(inside) ||
        isCalledSo(inside) ||
        isCountOfThings(inside, this.vocabulary);
      if (isName || this.isNameOfNothingElse(inside)) return [];
      const beside = { label: '', said: said(), asks: undefined, inName: true as const };
      return readNote(inside, { title, year, unit, beside }, this.vocabulary).unknown.map((one) => ({ ...one, text }));
    });
  }

  private isNameOfNothingElse(inside: string): boolean {
    if (this.vocabulary.explainName(inside).residue.length > 0) return false;
    const isOther = (one: Meaning) => OF_OTHERS.test(one) && one !== `year:${String(this.table.year)}`;
    return ![...this.vocabulary.explain(inside).meanings].some(isOther);
  }
}

/** 「等批」 「并到道路」: what it waits for, or where it went. */
const BEGINS_UNDONE = /掉$|^(?:等(?!级)|并(?:到|入|在|给)|挪|转(?!移支付)|移|改(?!造|建|善|革)|划[到入归给])/;
