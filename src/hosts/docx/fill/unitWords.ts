import type { MoneyWord } from '../../../core/report/template/fieldValues';
import type { XmlElement } from '../../package/xml/xmlTree';

const UNIT = '亿元|万元|千元|元';

/** 「{决算收入}元」: the unit that she wrote behind a tag. */
export function unitBehind(following: string): MoneyWord | undefined {
  return new RegExp(`^\\s*(${UNIT})`).exec(following)?.[1] as MoneyWord | undefined;
}

/** 「单位：元」 「金额单位：人民币元」 */
function unitSaid(text: string): MoneyWord | undefined {
  return new RegExp(`单位\\s*[:：]\\s*(?:人民币)?\\s*(${UNIT})`).exec(text)?.[1] as MoneyWord | undefined;
}

/** How many paragraphs may stand between the unit line and its table. */
const NEAR = 2;

/** Goes through the paragraphs of a story in order, and knows the unit that is said over, or within, the table of each. */
export class TableUnits {
  private readonly units = new Map<XmlElement, MoneyWord | undefined>();
  private said: { readonly unit: MoneyWord; readonly order: number } | undefined;

  over(text: string, path: readonly XmlElement[], order: number): MoneyWord | undefined {
    const said = unitSaid(text);
    const table = path.find(({ name }) => name === 'tbl');
    if (!table) {
      if (said) this.said = { unit: said, order };
      return undefined;
    }
    const above = this.said && order - this.said.order <= NEAR ? this.said.unit : undefined;
    if (!this.units.has(table)) this.units.set(table, above);
    if (said) this.units.set(table, said);
    return this.units.get(table);
  }
}
