/** What 校验 says. The formulas of the sheet compare with these words. */
export const CHECK_WORDS = {
  title: '勾稽关系校验表',
  error: '错误',
  notice: '提醒',
  ties: '✓ 相符',
  broken: '✗ 对不上',
  noNumber: '✗ 不是数字',
  open: '要说明',
  answered: '已说明',
  gapChanged: '差额变了',
  changed: '已改，请重新核对',
  errors: '对不上的（错误，请核对改正）',
  notices: '需要说明的（提醒，有原因的请在“原因”“说明”里写明）',
  notChecked: '没有核对的',
  brokenCount: '对不上的处数',
  openCount: '还没有说明的处数',
  ofRules: '条规则',
  summary: '勾稽校验',
  brokenInSummary: ' 处对不上，见「',
  openInSummary: ' 处提醒还没有说明，见「',
  see: '」',
  allTie: '都对得上',
  reasonTitle: '为什么有差额',
  reasonPrompt: '从下拉里选一个原因，也可以在“说明”里写。重新运行时会保留；差额变了会请您重看。',
  reasonError: '请从下拉里选；要写别的，请选“其他”，写在“说明”里。',
} as const;

export function checkNote(checked: number, passed: number): string {
  return `运行时核对了 ${String(checked)} 条规则，${String(passed)} 条都对得上。下面每一行都是公式：您在自己的表里改正后，这里变成“${CHECK_WORDS.ties}”。点蓝字到那一格。浅黄色的由您填写，重新运行时会保留。`;
}
