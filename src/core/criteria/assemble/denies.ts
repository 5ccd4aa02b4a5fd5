import { turnsRound } from './turnsRound';

/** 「未齐全」 of 「档案齐全」, 「逾期报送」 of 「按规定时限报送」, 「超预算」 of 「接待费不超预算」 */
export function denies(missed: string, item: string): boolean {
  const of = /^(?:未能|没有|未|不|无|没)(?<of>[^,]{2,})$/.exec(missed)?.groups?.['of'];
  if (of !== undefined && item.endsWith(of)) return true;
  const late = LATE.exec(missed)?.groups?.['of'];
  if (late !== undefined) return (late === '' || item.endsWith(late)) && turnsRound(item, missed);
  const over = /^超(?:过|出)?(?<over>\p{Script=Han}{2,8})$/u.exec(missed)?.groups?.['over'];
  return over !== undefined && new RegExp(`(?:不|未|没有)超(?:过|出)?${over}$`).test(item);
}

const LATE =
  /^(?:逾期|延期|超期|超时|延迟|推迟|迟|未按[期时]|未及时|不及时|未(?:能)?(?:按|在)(?:规定|要求)?的?(?:时[间限]|期限)(?:内)?)(?<of>\p{Script=Han}{0,4})$/u;
