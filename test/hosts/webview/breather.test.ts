import { breather } from '../../../src/hosts/webview/breather';

/** Node's own keeps a process alive. */
class Channel {
  readonly port1: { onmessage: (() => void) | null } = { onmessage: null };
  readonly port2 = { postMessage: () => setImmediate(() => this.port1.onmessage?.()) };
}

it('占着页面不久的，不停；久了的，让出一次，别的事先做', async () => {
  Object.assign(globalThis, { MessageChannel: Channel });
  let now = 0;
  const breathe = breather(() => now);
  const done: string[] = [];
  const work = async (name: string, took: number): Promise<void> => {
    now += took;
    await breathe();
    done.push(name);
  };
  setImmediate(() => done.push('her click'));
  await work('short', 10);
  expect(done).toEqual(['short']);
  await work('long', 50);
  expect(done).toEqual(['short', 'her click', 'long']);
  await Promise.all([work('one', 40), work('other', 40)]);
  expect(done.slice(3)).toEqual(['one', 'other']);
});
