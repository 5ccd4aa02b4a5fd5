import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

const EVERY_MS = 50;

/**
 * Runs a command to its end and says how long it took and how much memory it had at its peak.
 * Of a program that starts others (soffice does) the largest process counts. Memory is read from /proc: `undefined` off Linux.
 */
export function watchChild(command, args, options = {}) {
  const start = performance.now();
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, ...family(child.pid).map(peakOf))), EVERY_MS);
  let output = '';
  let complaints = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (complaints += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ ms: performance.now() - start, peakMb: peak > 0 ? peak / 1024 : undefined, output });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${complaints}`));
    });
  });
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
