import { plainText } from '../../base/text';
import { TOWNSHIP_KINDS } from './townshipKinds';

const WHOSE = /^(?:主管|实施|项目|预算|填报|申报|责任)+(?:单位|部门)/;
const TOWNSHIP = new RegExp(`^(?!.*(?:各|乡镇))[一-龥]{1,10}(?:${TOWNSHIP_KINDS})(?:人民政府|政府|办事处)?$`);

/** 「实施单位 | 云岭乡人民政府」. */
export function townshipBeside(label: unknown, value: unknown): string | undefined {
  if (typeof label !== 'string' || typeof value !== 'string' || !WHOSE.test(plainText(label))) return undefined;
  const name = plainText(value);
  return TOWNSHIP.test(name) ? name : undefined;
}
