/** What is asked of one object is answered once, however often it is asked; the answer may hang on nothing else. */
export function onceFor<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.answer;
    const found = answer(key);
    known.set(key, { answer: found });
    return found;
  };
}
