import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { describeWithXmllint } from './support/judges';

/**
 * What Microsoft's schema does not say and Excel punishes with 「此加载项不再可用」.
 * The rules stand in the manifest reference of the Office add-ins documentation.
 */
const ROOT = join(__dirname, '..');
const ORIGIN = 'https://localhost:3000/';
const SCHEMA = join(ROOT, 'test/fixtures/manifest-xsd/OfficeAppManifestV1_1.xsd');

const manifest = new DOMParser().parseFromString(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), 'text/xml');
const elements = [...manifest.getElementsByTagName('*')];

/** Each list of resources with the elements that may name an entry of it. */
const RESOURCES: readonly (readonly [list: string, users: readonly string[]])[] = [
  ['Images', ['Image']],
  ['Urls', ['SourceLocation', 'FunctionFile', 'Runtime', 'LearnMoreUrl']],
  ['ShortStrings', ['Label', 'Title']],
  ['LongStrings', ['Description']],
];

test.each(RESOURCES)('every name of one of the %s is there, and each of them is used', (list, users) => {
  const named = elements
    .filter((element) => users.includes(local(element)) && element.hasAttribute('resid'))
    .map((element) => attribute(element, 'resid'));
  expect(new Set(named)).toEqual(new Set(resources(list).map((entry) => attribute(entry, 'id'))));
});

test('no element names a resource that these rules do not know', () => {
  const known = RESOURCES.flatMap(([, users]) => users);
  expect(
    elements.filter((element) => element.hasAttribute('resid') && !known.includes(local(element))).map(local),
  ).toEqual([]);
});

test('an id names one thing only, and is short enough', () => {
  const ids = elements.filter((element) => element.hasAttribute('id')).map((element) => attribute(element, 'id'));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test('every text stands in Chinese and, once, in English', () => {
  const texts = [
    ...named('DisplayName'),
    ...named('Description').filter((element) => element.hasAttribute('DefaultValue')),
    ...named('String'),
  ];
  expect(text('DefaultLocale')).toBe('zh-CN');
  expect(texts.map((element) => overrides(element).map((override) => attribute(override, 'Locale')))).toEqual(
    texts.map(() => ['en-US']),
  );
});

test.each([
  ['DisplayName', 125],
  ['Description', 250],
  ['ShortStrings', 125],
  ['LongStrings', 250],
])('%s stay within %d characters', (name, limit) => {
  const entries = name.endsWith('Strings')
    ? resources(name)
    : named(name).filter((element) => element.hasAttribute('DefaultValue'));
  const values = entries.flatMap((entry) => [
    attribute(entry, 'DefaultValue'),
    ...overrides(entry).map((override) => attribute(override, 'Value')),
  ]);
  expect(values).not.toEqual([]);
  expect(values.filter((value) => value.length === 0 || value.length > limit)).toEqual([]);
});

test('every address is https and below 2048 characters', () => {
  expect(addresses()).not.toEqual([]);
  expect(addresses().filter((address) => !address.startsWith(ORIGIN) || address.length > 2048)).toEqual([]);
});

test('every icon is there in the size it is named with', () => {
  const sizes = new Map(
    named('Image')
      .filter((image) => image.hasAttribute('size'))
      .map((image) => [attribute(image, 'resid'), Number(attribute(image, 'size'))]),
  );
  expect(resources('Images').map((icon) => pixels(attribute(icon, 'DefaultValue')))).toEqual(
    resources('Images').map((icon) => [sizes.get(attribute(icon, 'id')), sizes.get(attribute(icon, 'id'))]),
  );
  expect(named('IconUrl').map((icon) => pixels(attribute(icon, 'DefaultValue')))).toEqual([[32, 32]]);
  expect(named('HighResolutionIconUrl').map((icon) => pixels(attribute(icon, 'DefaultValue')))).toEqual([[64, 64]]);
});

test.each(['Group', 'Control'])('a %s has the three icons that Excel insists on', (owner) => {
  for (const element of named(owner)) {
    const icon = [...element.childNodes].find((child) => child.nodeName === 'Icon') as Element;
    const sizes = [...icon.getElementsByTagName('bt:Image')].map((image) => attribute(image, 'size'));
    expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
  }
});

test('the version is the one of the package, in the form Office reads', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(text('Version')).toMatch(/^\d+(\.\d+){1,3}$/);
  expect(text('Version')).toBe(`${version}.0`);
});

test('pane, function file and shared runtime are one page', () => {
  const users = ['Runtime', 'FunctionFile', 'SourceLocation']
    .flatMap(named)
    .filter((element) => element.hasAttribute('resid'));
  expect(new Set(users.map((element) => attribute(element, 'resid')))).toEqual(new Set(['Taskpane.Url']));
  expect(named('FunctionFile')).toHaveLength(1);
  expect(named('TaskpaneId')).toEqual([]);
});

test('every function that a button calls is associated in the source, and none besides', () => {
  const source = readFileSync(join(ROOT, 'src/commands.ts'), 'utf8');
  const associated = [...source.matchAll(/Office\.actions\.associate\(\s*'(\w+)'/g)].map((match) => match[1]);
  expect(associated.sort()).toEqual(
    named('FunctionName')
      .map((element) => element.textContent)
      .sort(),
  );
});

describeWithXmllint('Microsoft’s schema', () => {
  const validate = (xml: string) =>
    spawnSync('xmllint', ['--nonet', '--noout', '--schema', SCHEMA, '-'], { input: xml, encoding: 'utf8' });
  const own = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

  test('the manifest is valid', () => {
    expect([validate(own).status, validate(own).stderr]).toEqual([0, '- validates\n']);
  });

  test('the schema would notice: an element out of order, an id that is too long', () => {
    expect(
      validate(own.replace(/<Version>.*<\/Version>/, '').replace('</OfficeApp>', '<Version>1.0</Version></OfficeApp>'))
        .status,
    ).not.toBe(0);
    expect(validate(own.replace('resid="Group.Label"', `resid="${'x'.repeat(40)}"`)).status).not.toBe(0);
  });
});

function named(name: string): Element[] {
  return elements.filter((element) => local(element) === name);
}

function local(element: Element): string {
  return element.localName ?? '';
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function text(name: string): string {
  return named(name)[0]?.textContent ?? '';
}

function resources(list: string): Element[] {
  return named(list).flatMap(
    (element) => [...element.childNodes].filter((child) => child.nodeType === child.ELEMENT_NODE) as Element[],
  );
}

function overrides(element: Element): Element[] {
  return [...element.childNodes].filter((child) => child.nodeType === child.ELEMENT_NODE) as Element[];
}

function addresses(): string[] {
  return ['IconUrl', 'HighResolutionIconUrl', 'SourceLocation', 'Image', 'Url']
    .flatMap(named)
    .map((element) => attribute(element, 'DefaultValue'))
    .filter(Boolean);
}

/** Width and height as the PNG itself says: two numbers behind the signature and the head of its first chunk. */
function pixels(address: string): [number, number] | undefined {
  const file = join(ROOT, address.slice(ORIGIN.length));
  if (!existsSync(file)) return undefined;
  const png = readFileSync(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
