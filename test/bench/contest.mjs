/** Two ways in turn, A B A B …, so that whatever else the machine does meets both: the middle of each, and of the pairs' quotients. */
export async function contest(rounds, ours, other) {
  const pairs = [];
  for (let round = 0; round < rounds; round++) pairs.push([await ours(), await other()]);
  return {
    ours: middle(pairs.map(([one]) => one)),
    other: middle(pairs.map(([, one]) => one)),
    quotient: middle(pairs.map(([one, another]) => one / another)),
  };
}

export function middle(figures) {
  const sorted = [...figures].sort((one, another) => one - another);
  return sorted[sorted.length >> 1];
}
