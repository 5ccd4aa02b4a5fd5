/** `‹1488.01→决算支出:数›` is to become that field, `«412户»` is to be told as left; both as they stand in the report. */
export function markedFields(marked: string) {
  const shown = marked.replace(/‹([^›→]*)→[^›]*›/g, '$1').replace(/[«»]/g, '');
  const wanted = [...marked.matchAll(/‹([^›→]*)→([^›]*)›/g)].map(([, text = '', put = '']) => `${text}→{${put}}`);
  const left = [...marked.matchAll(/«([^»]*)»/g)].map(([, text = '']) => text);
  return { shown, wanted, left };
}
