/** A sheet by its id or name, said once in a request however often it is written to. */
export function worksheetIn(context: Excel.RequestContext, sheet: string): Excel.Worksheet {
  const known = named.get(context) ?? new Map<string, Excel.Worksheet>();
  named.set(context, known);
  const found = known.get(sheet) ?? context.workbook.worksheets.getItem(sheet);
  known.set(sheet, found);
  return found;
}

const named = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();
