/** Why Excel would not, as the person at the keyboard can mend it. Where something had been written, it was put back. */
export const excelMessages = {
  cellBeingEdited: { zh: '有单元格正在编辑，Excel 暂时不能读写。请按回车（或 Esc）结束编辑，再点一次。', en: 'A cell is being edited. Press Enter or Esc and try again.' },
  sheetProtectedInExcel: { zh: '「{sheet}」设有工作表保护，写不进去。请在“审阅—撤消工作表保护”里解除后再试。', en: 'The sheet {sheet} is protected. Unprotect it and try again.' },
  structureProtectedInExcel: { zh: '工作簿的结构受保护，不能添加评分用的工作表。请在“审阅—保护工作簿”里解除后再试。', en: 'The structure of the workbook is protected, so no sheet can be added. Unprotect it and try again.' },
  protectedInExcel: { zh: 'Excel 不允许改动：工作表或工作簿受保护，或者工作簿是以只读方式打开的。请解除保护，或另存一份再试。没有写入任何内容。', en: 'Excel allows no change: a protected sheet or workbook, or a read-only one. Unprotect it or save a copy. Nothing was written.' },
  inactiveWorkbook: { zh: '当前激活的是另一个工作簿。请点一下要评分的工作簿，再试一次。没有写入任何内容。', en: 'Another workbook is active. Click the one to be scored and try again. Nothing was written.' },
  tooMuchForExcel: { zh: '工作表里的内容太多，超过了 Excel 一次能传送的大小。请把与评分无关的大表移到别的工作簿后再试。', en: 'The sheets hold more than Excel passes on at a time. Move large unrelated sheets elsewhere and try again.' },
  takenInExcel: { zh: '要用的工作表名或名称已经被占用（可能是一张图表工作表）。请给它改个名字后再试。没有写入任何内容。', en: 'A sheet name or defined name that is needed is taken, perhaps by a chart sheet. Rename it and try again. Nothing was written.' },
  goneInExcel: { zh: '评分过程中有工作表被删除或改动，原来的单元格找不到了。请再评一次。', en: 'A sheet or cell was deleted meanwhile. Score again.' },
  notNowInExcel: { zh: 'Excel 现在不能做这个操作，例如工作表是隐藏的。请取消隐藏后再试。', en: 'Excel cannot do this now, for instance because the sheet is hidden. Unhide it and try again.' },
  dialogOpenInExcel: { zh: 'Excel 里有对话框没有关闭。请先关闭它，再试一次。', en: 'A dialog is open in Excel. Close it and try again.' },
  unsupportedSheetInExcel: { zh: '这是图表工作表或宏表，不能在里面读写单元格。', en: 'A chart sheet or macro sheet has no cells to read or write.' },
  sheetFullInExcel: { zh: '工作表最后一行或最后一列有内容，Excel 不能再往下放。请清空后再试。没有写入任何内容。', en: 'The last row or column of a sheet is filled, so nothing can be moved. Clear it and try again. Nothing was written.' },
  excelTooOld: { zh: '这个版本的 Excel 缺少需要的功能。请改用 Microsoft 365、Office 2021 或网页版 Excel，也可以用命令行评分。', en: 'This Excel lacks a feature that is needed. Use Microsoft 365, Office 2021, Excel on the web or the command line.' },
  excelRefused: { zh: 'Excel 没有完成操作（{code}）。您的表和填写的内容没有改动，请再试一次；若仍不行，请保存并重新打开工作簿。', en: 'Excel did not finish ({code}). Your sheets and entries are unchanged. Try again, or save and reopen the workbook.' },
  changedMeanwhile: { zh: '评分过程中您在评分表里改了内容。为免盖掉刚填的，这次没有写入，请再评一次。', en: 'You typed into our sheets while they were being scored. Nothing was written; score again.' },
  notPutBack: { zh: 'Excel 在写入途中停止响应（{code}），评分表可能只写了一半。您自己的表没有改动。请不要关闭面板，再点一次评分：会先恢复原来的内容，再重新写入。', en: 'Excel stopped answering while we wrote ({code}); our sheets may be half written. Your own sheets are unchanged. Keep the pane open and score again: what was there is put back first.' },
} as const;
