import { findTags } from '../../../core/report/template/findTags';
import type { StoryKind, TemplateProblem } from '../../../core/report/template/templateProblem';
import type { XmlElement } from '../../package/xml/xmlTree';

/** Tags that can be seen and not be filled: in the reading aid over a word, in old word art, in a control that Word fills itself. */
export function outOfReach(element: XmlElement, story: StoryKind, report: (problem: TemplateProblem) => void): void {
  const tell = (code: TemplateProblem['code'], sentence: string): void => {
    for (const { start, end, text, maybeWords } of findTags(sentence).tags)
      if (!maybeWords) report({ code, story, sentence, span: [start, end], details: { tag: text } });
  };
  if (element.name === 'ruby') tell('tagOutOfReach', shownText(element));
  else if (element.name === 'textpath') tell('tagOutOfReach', attribute(element, 'string'));
  else if (element.name === 'sdt' && isBound(element)) tell('tagInBoundControl', shownText(element));
  for (const child of element.children) outOfReach(child, story, report);
}

function isBound(control: XmlElement): boolean {
  const properties = control.children.find(({ name }) => name === 'sdtPr');
  return properties?.children.some(({ name }) => name === 'dataBinding') ?? false;
}

function shownText(element: XmlElement): string {
  return element.name === 't' ? element.text : element.children.map(shownText).join('');
}

function attribute({ attributes }: XmlElement, wanted: string): string {
  return attributes.find(({ name }) => name === wanted)?.value ?? '';
}
