/** What may not begin a line takes the character before it along; a number or a word is not parted unless it fills a line. */
const PIECES = /[!-~]+[，。；：、！？）》”’]*|.[，。；：、！？）》”’]*/gsu;

/** How many lines a text takes in a column of so many digits. A cell keeps about one digit free at its edges. */
export function textLines(text: string, width: number): number {
  const room = Math.max(2, width - 1);
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of paragraph.match(PIECES) ?? []) {
    const width = displayWidth(piece);
    if (used + width <= room) {
      used += width;
    } else if (width <= room) {
      lines++;
      used = width;
    } else {
      const whole = used + width;
      lines += Math.ceil(whole / room) - 1;
      used = whole % room;
    }
  }
  return lines;
}

/** A Chinese character is as wide as two digits. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += (character.codePointAt(0) ?? 0) > 0x2e7f || /[“”‘’—…≥≤×÷①-⑳]/.test(character) ? 2 : 1.05;
  return width;
}
