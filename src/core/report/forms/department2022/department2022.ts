import type { Form } from '../reportForm';
import { attachments } from './attachments';
import { reportPart } from './reportPart';
import { summaryPart } from './summaryPart';

/** 部门整体支出绩效自评报告: a summary, the report with its tables and charts, four attachments. */
export const department2022: Form = {
  id: 'department-2022',
  name: '部门整体支出绩效自评报告',
  unit: '万元',
  dress: { money: '万元' },
  title: '{单位名称}{年度}年度部门整体支出绩效自评报告',
  sections: [{ orientation: 'portrait', blocks: [...summaryPart, ...reportPart] }, ...attachments],
};
