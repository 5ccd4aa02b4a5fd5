import type { Message } from '../../core/wording/message';

/** 帮助: one page. */
export const helpWords = {
  helpStart: { zh: '从哪里开始', en: 'Where to begin' },
  helpStep1: { zh: '① 点“一键评分”：程序找到工作簿里的预算表、决算表，写好评分表，您原来的表不动。', en: '1. Score: your tables are found and the scoring sheets written; your own sheets are not changed.' },
  helpStep2: { zh: '② 点“填写”：缺的数、要您判断的，一页填完，写入后总分就是最新的。', en: '2. Fill in what is missing, on one page.' },
  helpStep3: { zh: '③ 点“自评报告”：选县里的格式，生成 Word 文件。', en: '3. Make the report as a Word file.' },
  helpPrintTitle: { zh: '打印和导出 PDF', en: 'Printing and PDF' },
  helpPrint: { zh: '上交的表是「{sheet}」，纸张、分页、表头都设好了。打开它，点“文件”里的“打印”；要 PDF，打印时选“另存为 PDF”，或者用“文件—导出”。', en: 'The form to hand in is 「{sheet}」, ready to print. Open it and choose File > Print; for a PDF print to PDF or use File > Export.' },
  helpStored: { zh: '什么存在哪里', en: 'What is stored where' },
  helpInBook: { zh: '评分表、您写入的填写、指标体系、评分记录：都在这本工作簿里，发给别人、换电脑都在。', en: 'Scoring sheets, what you filled in, the scheme and the history: all in this workbook.' },
  helpInPane: { zh: '面板里填了还没写入的：只在面板里，关掉就没有了，下面会提醒您写入。', en: 'What you typed in the pane and did not write: only in the pane, gone when it closes.' },
  helpTakenBack: { zh: '撤回这次评分：面板开着才行。关掉以后换错了体系，换回原来那套再评一次，当时填的都会取回。', en: 'A scoring can be taken back while the pane is open. Later, score by the earlier scheme again: what you filled in then comes back.' },
  helpInBrowser: { zh: '用网页版时没保存的改动：暂存在这个浏览器里，保存文件以后删掉。', en: 'In the web page, unsaved changes are kept in this browser until you save.' },
  helpNowhere: { zh: '除此以外什么也不存，什么也不传出去；不联网也能用。', en: 'Nothing else is stored, nothing is sent anywhere; it works offline.' },
  helpVersion: { zh: '绩效自评助手 {version}', en: 'Performance self-scoring {version}' },
} as const satisfies Record<string, Message>;
