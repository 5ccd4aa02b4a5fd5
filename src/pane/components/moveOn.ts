/** Fields of a form in their order: the radio that is chosen stands for its group, else the first of it. */
function fieldsIn(form: HTMLElement): readonly HTMLElement[] {
  const all = [
    ...form.querySelectorAll<HTMLInputElement>('input:not([type=hidden]):not([type=checkbox]), textarea, select'),
  ];
  const groups = new Map<string, HTMLInputElement>();
  for (const field of all)
    if (field.type === 'radio' && (field.checked || !groups.has(field.name))) groups.set(field.name, field);
  return all.filter((field) => field.type !== 'radio' || groups.get(field.name) === field);
}

/** Moves from a field to the one behind it; false where it is the last. */
function moveOn(form: HTMLElement, from: Element): boolean {
  const fields = fieldsIn(form);
  const at = fields.findIndex(
    (field) => field === from || (isRadio(field) && isRadio(from) && field.name !== '' && field.name === from.name),
  );
  const next = at < 0 ? undefined : fields[at + 1];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}

function isRadio(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === 'radio';
}

/** A digit on a group of choices chooses; Enter goes on. Tells whether the key was taken. */
export function takeKey(form: HTMLElement, target: Element, key: string): boolean {
  if (key === 'Enter' && (target instanceof HTMLInputElement || target instanceof HTMLSelectElement))
    return moveOn(form, target);
  if (!/^[1-9]$/.test(key) || !isRadio(target)) return false;
  const choices = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    ({ name }) => name === target.name,
  );
  const chosen = choices[Number(key) - 1];
  if (!chosen) return false;
  chosen.click();
  moveOn(form, chosen);
  return true;
}
