/** 「正在准备网页…… 40%」: on a terminal one line that moves, elsewhere a line each quarter. Gives what hears the share from 0 to 1. */
export function progressLine(what, { write, isTerminal } = terminal) {
  let said = -1;
  return (share) => {
    // The last step says 1, and is said even if nothing was said before.
    const percent = Math.floor(share * 100);
    const due = isTerminal ? percent > said : Math.floor(percent / 25) > Math.floor(said / 25);
    if (!due) return;
    said = percent;
    if (isTerminal) write(`\r${what}…… ${percent}%${percent === 100 ? '\n' : ''}`);
    else write(`${what}…… ${percent}%\n`);
  };
}

const terminal = {
  write: (text) => process.stdout.write(text),
  isTerminal: process.stdout.isTTY === true,
};
