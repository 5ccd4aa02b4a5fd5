import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { fieldsOf } from '../../../src/app/reports';
import { reportNames, reportValues } from '../../../src/core/report/template/reportScope';
import { fillTemplate } from '../../../src/hosts/docx/fill/fillTemplate';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import {
  NUMBERING,
  type WordParts,
  chartFrame,
  item,
  para,
  run,
  table,
  textBox,
  wordFile,
} from '../../support/wordFile';

/** Templates as strangers may write them, each with what must stand in the filled one, or with what is wrong with it. */
const rp = (t: string, pr = '') =>
  `<w:r>${pr === '' ? '' : `<w:rPr>${pr}</w:rPr>`}<w:t xml:space="preserve">${t}</w:t></w:r>`;
const P = (inner: string) => `<w:p>${inner}</w:p>`;
type Case = readonly [title: string, body: string, want: RegExp | string, parts?: WordParts];
const fc = (t: string) => `<w:r><w:fldChar w:fldCharType="${t}"/></w:r>`;
const instr = (t: string) => `<w:r><w:instrText xml:space="preserve">${t}</w:instrText></w:r>`;
const OK = '示例乡人民政府';
const row = (cells: string[], pr = '') =>
  `<w:tr>${pr}${cells.map((c) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${c.startsWith('<') ? c : para(c)}</w:tc>`).join('')}</w:tr>`;
const tbl = (rows: string) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${rows}</w:tbl>`;
const CASES: readonly Case[] = [
  [
    '书签夹在中间',
    P(rp('{单位') + '<w:bookmarkStart w:id="1" w:name="a"/>' + rp('名称') + '<w:bookmarkEnd w:id="1"/>' + rp('}')),
    OK,
  ],
  [
    'proofErr 夹中间',
    P(rp('{') + '<w:proofErr w:type="spellStart"/>' + rp('单位名称') + '<w:proofErr w:type="spellEnd"/>' + rp('}')),
    OK,
  ],
  [
    '批注范围夹中间',
    P('<w:commentRangeStart w:id="0"/>' + rp('{单位') + '<w:commentRangeEnd w:id="0"/>' + rp('名称}')),
    OK,
    { comments: '<w:comment w:id="0"><w:p><w:r><w:t>看</w:t></w:r></w:p></w:comment>' },
  ],
  ['名称里有换行符', P(rp('{单位') + '<w:r><w:br/></w:r>' + rp('名称}')), OK],
  ['名称里有制表符', P(rp('{单位') + '<w:r><w:tab/></w:r>' + rp('名称}')), OK],
  ['一半在插入里', P(rp('{单位') + `<w:ins w:id="5" w:author="x">${rp('名称')}</w:ins>` + rp('}')), OK],
  [
    '中间有删除的字',
    P(rp('{单位') + `<w:del w:id="6" w:author="x"><w:r><w:delText>甲</w:delText></w:r></w:del>` + rp('名称}')),
    OK,
  ],
  [
    '整个在删除里',
    P(rp('留') + `<w:del w:id="6" w:author="x"><w:r><w:delText>{单位名称}</w:delText></w:r></w:del>`),
    '留',
  ],
  ['smartTag', P('<w:smartTag w:element="x">' + rp('{单位名称}') + '</w:smartTag>'), OK],
  ['fldSimple', P('<w:fldSimple w:instr=" DOCPROPERTY Title ">' + rp('{单位名称}') + '</w:fldSimple>'), OK],
  ['复杂域的结果', P(fc('begin') + instr(' REF a ') + fc('separate') + rp('{单位名称}') + fc('end')), OK],
  ['超链接', P('<w:hyperlink w:anchor="x">' + rp('见{单位名称}') + '</w:hyperlink>'), OK],
  ['跨超链接边界', P(rp('{单位') + '<w:hyperlink w:anchor="x">' + rp('名称}') + '</w:hyperlink>'), OK],
  [
    '拼音',
    P(
      `<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="10"/><w:hpsRaise w:val="10"/><w:hpsBaseText w:val="20"/><w:lid w:val="zh-CN"/></w:rubyPr><w:rt>${rp('a')}</w:rt><w:rubyBase>${rp('{单位名称}')}</w:rubyBase></w:ruby></w:r>`,
    ),
    /PROBLEM tagOut/,
  ],
  [
    '公式里的字',
    P(
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>{总分}</m:t></m:r></m:oMath>',
    ),
    '93.28',
  ],
  [
    '艺术字',
    P('<w:r><w:pict><v:shape><v:textpath string="{单位名称}"/></v:shape></w:pict></w:r>'),
    /PROBLEM tagOutOfReach/,
  ],
  [
    '绑定数据的内容控件',
    `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/><w:text/></w:sdtPr><w:sdtContent>${para('{单位名称}')}</w:sdtContent></w:sdt>`,
    /PROBLEM tagInBound/,
  ],
  [
    '占位的内容控件',
    `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${P(rp('{单位名称}', '<w:rStyle w:val="PlaceholderText"/>'))}</w:sdtContent></w:sdt>`,
    OK,
  ],
  [
    '单元格级内容控件',
    tbl(
      `<w:tr><w:sdt><w:sdtPr/><w:sdtContent><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${para('{单位名称}')}</w:tc></w:sdtContent></w:sdt><w:tc><w:tcPr/>${para('二')}</w:tc></w:tr>`,
    ),
    OK,
  ],
  [
    '行级内容控件里的循环',
    tbl(`<w:sdt><w:sdtPr/><w:sdtContent>${row(['{#一级指标}{名称}', '{分值}{/一级指标}'])}</w:sdtContent></w:sdt>`),
    /投入.*效果/s,
  ],
  ['隐藏文字', P(rp('{单位名称}', '<w:vanish/>') + rp('后')), '后'],
  [
    '跨列合并的行循环',
    tbl(
      `<w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>${para('{#一级指标}{名称}{/一级指标}')}</w:tc></w:tr>`,
    ),
    /投入.*效果/s,
  ],
  [
    '竖向合并加循环',
    tbl(
      `<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${para('类')}</w:tc><w:tc><w:tcPr/>${para('头')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${para('')}</w:tc><w:tc><w:tcPr/>${para('{#一级指标}{名称}{/一级指标}')}</w:tc></w:tr>`,
    ),
    /投入.*效果/s,
  ],
  [
    '三层嵌套行',
    table(
      ['名称', '分'],
      ['{#一级指标}{名称}', '{分值}'],
      ['{#二级指标}{名称}', '{分值}'],
      ['{#三级指标}{名称}', '{得分}{/三级指标}'],
      ['{/二级指标}', ''],
      ['小计', '{得分}{/一级指标}'],
    ),
    /投入.*目标设定.*绩效目标合理性.*小计.*10/s,
  ],
  [
    '合并上下相同的单元格，左边不同的不合并',
    tbl(row(['{#三级指标}{一级:合并}', '{二级：合并}', '{名称}{/三级指标}']) + row(['合计', '', '{总分}'])),
    /^(?!.*投入.*投入)(?!.*预算配置.*预算配置).*投入\n目标设定\n绩效目标合理性.*过程\n预算执行/s,
  ],
  [
    '条件里的合并：原来就合并的不动',
    tbl(
      `<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${para('类')}</w:tc><w:tc><w:tcPr/>${para('{#一级指标}{名称:合并}{/一级指标}')}</w:tc></w:tr>`,
    ),
    /类.*投入.*效果/s,
  ],
  ['表中表', table([table(['{#一级指标}{名称}', '{得分}{/一级指标}']) + para('')]), /投入.*效果/s],
  [
    '段循环里有表再循环行',
    para('{#一级指标}') + para('{名称}') + table(['{#三级指标}{名称}', '{得分}{/三级指标}']) + para('{/一级指标}'),
    /投入.*绩效目标合理性.*效果/s,
  ],
  [
    '段内嵌套',
    para('{#一级指标}{名称}（{#二级指标}{名称}、{/二级指标}）；{/一级指标}'),
    '投入（目标设定、预算配置、）；',
  ],
  ['条件：有与无', para('{#其他收入}有{/其他收入}{^其他收入}没有{/其他收入}'), '有'],
  [
    '条件：三公为0',
    para('{#因公出国费决算}出国{/因公出国费决算}{^因公出国费决算}没有出国{/因公出国费决算}'),
    '没有出国',
  ],
  [
    '条件套循环',
    para('{#三公}') + para('{#决算}{项目}{决算}{/决算}{^决算}{项目}没有{/决算}') + para('{/三公}'),
    /因公出国（境）费没有.*公务用车购置及运行维护费8.95.*合计8.95/s,
  ],
  ['页眉表格', para('x'), /header:.*示例乡人民政府/s, { header: table(['{单位名称}', '{年度}']) }],
  ['页眉文本框', para('x'), /示例乡人民政府/, { header: `<w:p>${textBox(para('{单位名称}'))}</w:p>` }],
  ['页脚循环', para('x'), /投入效果|投入.*效果/, { footer: para('{#一级指标}{名称}{/一级指标}') }],
  [
    '脚注',
    `<w:p>${run('正文')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    OK,
    { footnotes: { 2: para('{单位名称}') } },
  ],
  [
    '编号段循环',
    item('头') + item('{#一级指标}') + item('{名称}') + item('{/一级指标}') + item('尾'),
    /头.*投入.*效果.*尾/s,
    { numbering: NUMBERING },
  ],
  ['元单位', para('{金额单位:元}') + para('{决算收入}'), '12673300.00元'],
  ['后缀全角冒号', para('{决算收入：元}'), '12673300.00元'],
  ['差额：变化', para('决算收入{决算收入较预算收入变化}'), '决算收入比预算收入减少114.40万元，下降8.28%'],
  ['差额：自由组合', para('{基本支出决算较项目支出决算增减}'), /增加/],
  ['三公率带引号', para('{“三公经费”控制率}{三公经费控制率}'), /89.77%89.77%/],
  ['方头', para('【总分】【备注】【总分:大写】'), '93.28【备注】玖拾叁点贰捌'],
  ['全角括号循环', para('｛＃一级指标｝｛名称｝｛／一级指标｝'), '投入过程产出效果'],
  ['混合括号', para('{单位名称｝｛年度}'), '示例乡人民政府2022'],
  ['双层花括号', para('{{单位名称}}'), /PROBLEM/],
  ['美元', para('${单位名称}'), '$示例乡人民政府'],
  ['跨段括号', para('{单位') + para('名称}'), /PROBLEM.*PROBLEM/s],
  ['近名', para('{决算收人}'), /PROBLEM.*决算收入/],
  ['近名二', para('{单位名}'), /PROBLEM.*单位名称/],
  ['繁体', para('{單位名稱}'), /PROBLEM/],
  ['拼错后缀', para('{决算收入:元整}'), /PROBLEM/],
  ['列表当字段', para('{项目}'), /PROBLEM/],
  ['字段当列表内字段', para('{#总分}{名称}{/总分}'), /PROBLEM/],
  ['循环内错名', para('{#项目}{名字}{/项目}'), /PROBLEM.*名称/],
  ['循环名带空格', para('{# 一级指标 }{名称}{/ 一级指标 }'), /投入过程/],
  ['未闭合', para('{#项目}') + para('{名称}'), /PROBLEM/],
  ['交叉', para('{#项目}{#一级指标}{/项目}{/一级指标}'), /PROBLEM/],
  ['多余结束', para('{/项目}'), /PROBLEM/],
  ['循环跨单元格到表外', table(['{#项目}', '{名称}']) + para('{/项目}'), /PROBLEM/],
  ['循环跨文本框', `<w:p>${run('{#项目}')}${textBox(para('{/项目}'))}</w:p>`, /PROBLEM/],
  [
    '循环跨脚注',
    `<w:p>${run('{#项目}')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    /PROBLEM/,
    { footnotes: { 2: para('{/项目}') } },
  ],
  ['循环跨页眉', para('{/项目}'), /PROBLEM/, { header: para('{#项目}') }],
  ['空标签', para('{}{ }'), /PROBLEM/],
  [
    '图里的数',
    chartFrame(),
    /PROBLEM/,
    {
      charts: [
        '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>S!A1</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{决算收入}</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>',
      ],
    },
  ],
  [
    '删除的行里的标签',
    tbl(row(['留', '下']) + row(['{单位名称}', 'x'], '<w:trPr><w:del w:id="9" w:author="x"/></w:trPr>')),
    '留',
  ],
  [
    '移走的标签',
    P(
      `<w:moveFrom w:id="3" w:author="x">${rp('{总分}')}</w:moveFrom>` +
        `<w:moveTo w:id="4" w:author="x">${rp('{总分}')}</w:moveTo>`,
    ),
    '93.28',
  ],
  [
    '循环里有图片',
    para('{#一级指标}') +
      `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="7" name="p"/><a:graphic><a:graphicData uri="x"/></a:graphic></wp:inline></w:drawing></w:r>${run('{名称}')}</w:p>` +
      para('{/一级指标}'),
    /投入.*效果/s,
  ],
  [
    '循环里有书签和分节',
    para('{#一级指标}') +
      P('<w:bookmarkStart w:id="1" w:name="b"/>' + rp('{名称}') + '<w:bookmarkEnd w:id="1"/>') +
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p>' +
      para('{/一级指标}'),
    /投入.*效果/s,
  ],
  ['相同段重复打印长列表', para('{#三级指标}{名称}；{/三级指标}'), /社会公众/],
  ['下划线与格式', P(rp('{总', '<w:b/>') + rp('分}', '<w:u w:val="single"/>')), '93.28'],
  ['不间断连字符', P(rp('{总') + '<w:r><w:noBreakHyphen/></w:r>' + rp('分}')), /PROBLEM|93.28/],
  ['自评等级', para('{等级}{总分:结论}'), '优综合得分为93.28分，评价等级为“优”'],
  ['单位重复', para('共{决算收入}万元，得{总分}分，率{预算完成率}%'), '共1267.33万元，得93.28分，率91.72%'],
  ['单位拆开', para('共{决算收入}', '万元'), '共1267.33万元'],
  ['书写千元', para('共{决算收入}千元'), '共12673.30千元'],
  [
    '循环在元的表里',
    para('单位：元') + table(['{#三公}{项目}', '{决算}{/三公}']),
    /公务用车购置及运行维护费\n89500.00/,
  ],
  ['带单位的数不受表头管', para('单位：元') + table(['{决算收入}']), '1267.33万元'],
  ['隔得远的单位不管', para('单位：元') + para('一') + para('二') + para('三') + table(['{决算收入:数}']), '1267.33'],
  ['后面写元', para('共{决算收入}元'), '共12673300.00元'],
  ['表头单位元', para('单位：元') + table(['决算收入', '{决算收入:数}']), '12673300.00'],
];

const MONEY = { money: '万元' } as const;

function fieldsOfSample() {
  const read = readWorkbook(new Uint8Array(readFileSync('assets/samples/示例乡2022.xlsx')));
  const found = read.ok ? fieldsOf(read.value, { assumeMet: true }) : read;
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value.fields;
}

/** What a reader sees in the body, in headers, notes and charts: without what was deleted or moved away. */
function visible(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /^word\/(document|header|footer|footnotes|charts\/chart)\d*\.xml$/.test(name))
    .map(([name, part]) => {
      const xml = strFromU8(part).replace(/<w:(moveFrom|del) [^>]*>.*?<\/w:\1>/gs, '');
      const pieces = [...xml.matchAll(/<(?:w|a|m):t(?: [^>]*)?>([^<]*)<|<\/w:p>/g)];
      return `${name.replace(/word\/|\d*\.xml/g, '')}: ${pieces.map(([, text]) => text ?? '\n').join('')}`;
    })
    .join('\n');
}

describe('没见过的模板', () => {
  const fields = fieldsOfSample();
  it.each(CASES.map(([title, body, want, parts = {}]) => [title, body, want, parts] as const))(
    '%s',
    (_, body, want, parts) => {
      const filled = fillTemplate(wordFile(body, parts), reportNames(fields, MONEY), reportValues(fields, MONEY));
      if (!filled.ok) throw new Error(filled.refusal.code);
      const said =
        filled.value.kind === 'problems'
          ? filled.value.problems.map(({ code, details }) => `PROBLEM ${code} ${details['nearest'] ?? ''}`).join('\n')
          : visible(filled.value.bytes);
      if (typeof want === 'string') expect(said).not.toMatch(/^PROBLEM/);
      expect(said).toMatch(typeof want === 'string' ? new RegExp(want.replace(/[$()|.]/g, '\\$&')) : want);
      if (!said.startsWith('PROBLEM')) expect(said).not.toMatch(/[{}｛｝]/);
    },
  );
});
