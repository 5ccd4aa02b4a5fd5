/** A workbook in a window of its own: the one way out where Excel swallows downloads. Wants ExcelApi 1.8. */
export function openBeside(createWorkbook: (base64: string) => Promise<void>): (bytes: Uint8Array) => Promise<void> {
  return (bytes) => createWorkbook(base64(bytes));
}

/** In pieces: more arguments than a call may have would break it. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return btoa(pieces.join(''));
}

const PIECE = 8192;
