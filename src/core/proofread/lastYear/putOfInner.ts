import type { TextNumber } from '../numbersIn';
import { GROUPED } from '../../report/fields/writeField';
import { twoPlacesOf } from './twoPlaces';
import type { Inner } from './knownList';

/** The tag that writes a figure of a line as it is printed there, unit and all. */
export function putOfInner({ name, measure }: Inner, { text }: TextNumber, alike: readonly string[] = [text]): string {
  if (measure === 'rate') {
    // One line with 「100.00%」 tells how all of them are written.
    const places = alike.map((one) => twoPlacesOf(one, 'rate')).find((one) => one !== '') ?? '';
    return `{${name}${places && `:${places}`}}`;
  }
  const groups = text.includes(',') ? GROUPED : '';
  return `{${name}:${measure === 'money' && !text.endsWith('万元') ? '元' : '单位'}${measure === 'money' ? groups : ''}}`;
}
