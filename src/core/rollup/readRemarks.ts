import { splitReference } from '../workbook/address';
import { type WorkbookSnapshot, contentText } from '../workbook/snapshot';
import { COUNTY_WORDS } from '../wording/rollupMessages';
import { COUNTY_NAME } from './countyBook';

/** What the county typed beside its units in an earlier roll-up, by unit. */
export function readRemarks(snapshot: WorkbookSnapshot): ReadonlyMap<string, string> {
  const sheet = countySheet(snapshot);
  const remarks = new Map<string, string>();
  let [unit, remark] = [-1, -1];
  for (const row of sheet?.rows ?? []) {
    const texts = (row ?? []).map(contentText);
    if (unit < 0) {
      unit = texts.indexOf(COUNTY_WORDS.unit);
      remark = unit < 0 ? -1 : texts.indexOf(COUNTY_WORDS.remark);
    } else {
      const [name, said] = [texts[unit] ?? '', remark < 0 ? '' : (texts[remark] ?? '')];
      if (name.trim() !== '' && said.trim() !== '') remarks.set(name, said);
    }
  }
  return remarks;
}

/** Whether this is a roll-up of ours, which is no township's workbook. */
export function countySheet(snapshot: WorkbookSnapshot) {
  const reference = snapshot.names.get(COUNTY_NAME);
  const name = reference === undefined ? undefined : splitReference(reference)?.sheet;
  return snapshot.sheets.find((sheet) => sheet.name === name);
}
