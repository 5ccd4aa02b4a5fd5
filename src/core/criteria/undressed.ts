/**
 * A name without the words that leave it the figure it is: whose row it stands in, that it is of the year, that it is what came
 * about. Whatever else stands beside a name narrows, widens or turns it: 「一般公共预算执行率」 「各季度预算执行率」 「预算执行率偏差」.
 */
export function undressed(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/["'“”‘’「」()\s%]/g, '')
    .replace(DRESS, '');
}

const DRESS =
  /^(?:若|如果|如|当(?!年)|凡)|本?年度|本年|当年(?:度)?|全年|年终|(?:本|我|该)?(?:部门|单位)(?:整体(?:支出)?)?|(?<!项目)整体支出|实际|该指标|该项(?!目)|指标(?=[^值]*率)|的|情况|绝对值$/g;
