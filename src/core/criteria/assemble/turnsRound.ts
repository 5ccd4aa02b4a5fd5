/** What is good of a thing, and the failing that turns it round, where the two have no word in common. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /按[期时][^率]{0,10}$|及时[^率]{0,4}$|准时$|按(?:规定|要求)?的?(?:时[间限]|期限|时点)[^率]{0,4}$|(?:规定|限定|要求)?的?(?:时[间限]|期限|期)[内前][^率]{0,4}$/,
    /逾期|延期|超期|超时|延迟|推迟|延误|迟[报交延]|滞后|未按[期时]|未及时|不及时|不按时|未(?:能)?(?:按|在)(?:规定|要求)?的?(?:时|期)/,
  ],
  [/(?:准确|正确|真实)$/, /错|漏|差错|失实|不实|不准确|不正确|不真实/],
  [/(?:完整|齐全|齐备)$/, /漏(?![水电气雨])|缺(?![席勤岗员编课])|不完整|不[齐全]/],
  [/覆盖$/, /漏/],
  [/(?:达标|合格)$/, /不合格|未达标|不达标/],
  [/(?:不|未|没有)超(?:过|出)?[^率]{2,8}$/, /^超(?!额完成)/],
];

export function turnsRound(good: string, bad: string): boolean {
  return OPPOSITES.some(([well, ill]) => well.test(good) && ill.test(bad)) || saysNot(good, bad);
}

/** 「账实不符」 of 「账实相符」, 「吊装不规范」 of 「吊装规范」: that what the good ends with is not so, whatever it is. */
function saysNot(good: string, bad: string): boolean {
  const of = /(?:不够|未能|没有|[不未没])(?<of>\p{Script=Han}{1,4})$/u.exec(bad)?.groups?.['of'];
  return of !== undefined && good.endsWith(of) && (of.length > 1 || good.endsWith(`相${of}`));
}
