/** Whether a word of two characters of the first stands in the second; what is shorter says nothing of its own. */
export function sharesWord(text: string, other: string): boolean {
  return (
    text.length < 2 || Array.from(text.slice(1), (_, at) => text.slice(at, at + 2)).some((word) => other.includes(word))
  );
}
