import { mkdtempSync, writeFileSync, readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre';
import { recalculate, toPdf } from './libreOffice';
import { validationErrors } from './ooxmlValidator';
import { describeWithLibreOffice } from './judges';
const folder = mkdtempSync('/tmp/jx-');
describeWithLibreOffice('LibreOffice', () => {
  test('recalculates', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: '表 一', rows: [[1, 2, null], ['x', true]], cells: new Map([['0,2', { formula: 'A1+B1', formulaResult: 99, value: 99 , type:'formula'}],['2,0',{formula:'""',value:'',formulaResult:'',type:'formula'}],['2,1',{formula:'1/0',value:'',type:'formula'}]]) }] });
    writeFileSync(`${folder}/a.xlsx`, bytes); writeFileSync(`${folder}/bad.xlsx`, bytes.slice(0, 500));
    const t = Date.now();
    const [book, again] = await recalculate([`${folder}/a.xlsx`, `${folder}/a.xlsx`]);
    console.log(Date.now() - t);
    const t2=Date.now(); await recalculate([`${folder}/a.xlsx`]); console.log(Date.now()-t2);
    expect(book!.valueAt('表 一', 'C1')).toBe(3);
    expect([book!.valueAt('表 一', 'A3'),book!.valueAt('表 一', 'B3'),book!.valueAt('表 一', 'B2')]).toEqual(['',{error:'#DIV/0!'},true]);
    expect(again!.valueAt('表 一', 'C1')).toBe(3);
    await expect(recalculate([`${folder}/bad.xlsx`])).rejects.toThrow('bad.xlsx');
    const pdf = await toPdf(`${folder}/a.xlsx`, folder);
    expect(readFileSync(pdf).subarray(0, 4).toString()).toBe('%PDF');
    console.log(await validationErrors(`${folder}/a.xlsx`));
    console.log(await validationErrors(`${folder}/bad.xlsx`));
  });
});
