import type { TextNumber } from '../numbersIn';
import { GROUPED } from '../../report/fields/writeField';
import { twoPlacesOf } from './twoPlaces';
import type { Inner } from './knownList';

/** The tag that writes a figure of a line as it is printed there, unit and all. */
export function putOfInner({ name, measure }: Inner, { text }: TextNumber): string {
  if (measure === 'rate') {
    const places = twoPlacesOf(text, 'rate');
    return `{${name}${places && `:${places}`}}`;
  }
  const groups = text.includes(',') ? GROUPED : '';
  return `{${name}:${measure === 'money' && !text.endsWith('万元') ? '元' : '单位'}${measure === 'money' ? groups : ''}}`;
}
