/** What is worked out when it is first asked for, and once. */
export function askedOnce<Answer>(make: () => Answer): () => Answer {
  let answer: { readonly is: Answer } | undefined;
  return () => (answer ??= { is: make() }).is;
}
