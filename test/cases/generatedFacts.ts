import { factCatalogue, factUnit } from '../../src/core/facts/catalogue';
import { gridBook } from '../support/gridBook';

/** Figures that sit on or beside an edge of some rule when they meet 100 as the other half of a rate. */
const EDGES = [0, 100, 90, 80, 89.99, 90.01, 80.01, 79.99, 85, 87.335, 100.1, 100.05, 100.005, 104, 104.01, 5, 15, 10, 14.995, 99.995, 33.333333, 200, -5, 0.01];
const NEEDED = new Set(['money', 'count', 'fraction', 'points']);

/** Key-value workbooks with figures that are edges, zeros, negatives, odd fractions, or missing. Always the same ones. */
export async function generatedBooks(count: number): Promise<readonly Uint8Array[]> {
  return Promise.all(Array.from({ length: count }, (_, seed) => generatedBook(seed + 1)));
}

async function generatedBook(seed: number): Promise<Uint8Array> {
  const next = randomNumbers(seed);
  const rows = factCatalogue.filter(({ kind }) => NEEDED.has(kind)).flatMap(({ id, name, kind }) => {
    const choice = next();
    if (choice < 0.06) return [];
    const edge = EDGES[Math.floor(next() * EDGES.length)] ?? 0;
    const value = choice < 0.5 ? 100 : choice < 0.9 ? edge : Math.round(next() * 1e6) / 1e4;
    return [[name, kind === 'count' ? Math.max(0, Math.round(value)) : kind === 'fraction' ? Math.max(0, value) / 100 : value, kind === 'money' ? '万元' : factUnit(id)]];
  });
  return gridBook({ 数据项: [['2022年示例乡绩效自评数据'], ['数据项', '数值', '单位'], ...rows] });
}

/** A small generator of our own, so that the same seed gives the same workbook on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    state ^= state >>> 13;
    return (state >>> 0) / 4294967296;
  };
}
