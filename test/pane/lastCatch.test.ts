import { DOMImplementation } from '@xmldom/xmldom';
import { lastCatch } from '../../src/pane/lastCatch';
import { sayFallen } from '../../src/pane/sayFallen';

const BASE = 'https://localhost:3000/';
const OURS = `TypeError: x\n    at onClick (${BASE}taskpane.b25a9599.js:2:1)`;
const THEIRS = `Error: x\n    at send (${BASE}office/excel-win32-16.01.js:1:2)`;

/** A problem with the stack of where it was thrown. */
function thrownIn(stack: string): Error {
  return Object.assign(new Error('坏了'), { stack });
}

describe('没有别处接住的错误', () => {
  it.each<[string, 'error' | 'unhandledrejection', unknown, boolean]>([
    ['点一下时抛出的', 'error', thrownIn(OURS), true],
    ['没有人等的承诺', 'unhandledrejection', thrownIn(OURS), true],
    ['我们叫微软的程序时，在它里面', 'error', thrownIn(`${THEIRS}\n    at act (${BASE}pieces/1a2b3c4d.js:1:1)`), true],
    ['微软的程序自己的', 'unhandledrejection', thrownIn(THEIRS), false],
    ['浏览器插件的', 'error', thrownIn('Error: x\n    at f (chrome-extension://abc/a.js:1:1)'), false],
    ['浏览器只是说一声', 'error', null, false],
    ['不是错误', 'unhandledrejection', '取消', false],
  ])('%s', (_, type, problem, told) => {
    const window = new EventTarget();
    const heard: Error[] = [];
    lastCatch(window, BASE, (one) => heard.push(one));
    window.dispatchEvent(Object.assign(new Event(type), type === 'error' ? { error: problem } : { reason: problem }));
    expect(heard).toEqual(told ? [problem] : []);
  });
});

it('面板没有画成：页上有话，有按钮，有给技术人员看的', () => {
  const document = new DOMImplementation().createDocument(null, 'div', null);
  const element = document.documentElement as unknown as HTMLElement;
  element.textContent = '正在打开…';
  let reloaded = 0;
  sayFallen(element, 'zh', new Error('没有取到程序'), () => reloaded++);
  expect(element.textContent).not.toContain('正在打开…');
  expect(element.textContent).toMatch(/面板出了问题.*您的工作簿没有受影响.*重新打开面板.*没有取到程序/s);
  const [button] = element.getElementsByTagName('button');
  button?.onclick?.(new Event('click') as never);
  expect(reloaded).toBe(1);
  expect(element.getAttribute('role')).toBe('alert');
});
