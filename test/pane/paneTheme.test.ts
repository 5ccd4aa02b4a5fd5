import { paneTheme } from '../../src/pane/paneTheme';

it.each([
  ['Office 没有说：跟系统', undefined, true, 'dark'],
  ['Office 没有说：跟系统', {}, false, 'light'],
  ['Office 彩色', { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000' }, true, 'light'],
  ['Office 深灰', { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF' }, false, 'dark'],
  ['Office 黑色', { bodyBackgroundColor: '#0A0A0A', bodyForegroundColor: '#FFFFFF' }, false, 'dark'],
  ['高对比度', { bodyBackgroundColor: '000000', bodyForegroundColor: 'FFFFFF' }, false, 'contrast'],
  ['看不懂的颜色', { bodyBackgroundColor: 'white' }, false, 'light'],
] as const)('%s → %s', (_, office, prefersDark, theme) => {
  expect(paneTheme(office, prefersDark)).toBe(theme);
});
