import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

const EVERY_MS = 50;

/**
 * Runs a command to its end and says how many CPU seconds it and all it started took, how long that was by the clock, and how much memory
 * it had at its peak. Of a program that starts others (soffice does) the largest process counts. Memory is read from /proc: `undefined`
 * off Linux; the CPU seconds are told by the shell.
 */
export function watchChild(command, args, options = {}) {
  const start = performance.now();
  const child = spawn('sh', ['-c', '"$@"; status=$?; times >&3; exit $status', 'sh', command, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, ...family(child.pid).map(peakOf))), EVERY_MS);
  let output = '';
  let complaints = '';
  let times = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (complaints += text));
  child.stdio[3].on('data', (text) => (times += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const clock = (performance.now() - start) / 1000;
      if (code === 0) resolve({ cpu: cpuOf(times), clock, peakMb: peak > 0 ? peak / 1024 : undefined, output });
      else reject(Object.assign(new Error(`${command} ${args.join(' ')} ended with ${code}: ${complaints}`), { code }));
    });
  });
}

/** Second line: what the children took, `0m1.250s 0m0.110s`. */
function cpuOf(times) {
  const [, children = ''] = times.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

function family(root) {
  const children = new Map();
  for (const pid of processes()) {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status(pid))?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const found = [root];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}

function processes() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** VmHWM is the kernel's own record of the peak, so that looking now and then misses little. */
function peakOf(pid) {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status(pid))?.[1] ?? 0);
}

function status(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
