import { toldIn } from './toldIn';

const told = (text: string): readonly string[] => toldIn([text], undefined, 2023);

/** Ways to say one state of things; nobody's words but the classes of posts, people and nets. */
const TEXTS: readonly string[] = [
  '全镇机关事业编制85名（行政38名、事业47名），在职人员82名（行政36名、事业46名），缺编3名。',
  '核定编制61名，其中行政编制28名、事业编制33名；年末在职58人，其中行政27人、事业31人，较编制空缺3人；退休19人。',
  '全乡编制52名，其中行政编制25名、事业编制27名。年末实有在职人员47名，缺编5名，其中行政缺编3名、事业缺编2名。',
  '年末机构编制68名，实有在职71人（行政30人、事业41人），超编3人，退休22人。',
  '编制60名，其中行政24名、事业36名，现有在岗人员61名，其中行政26名、事业35名，净超编1名，其中行政超编2名、事业缺编1名。',
];

test.each(TEXTS)('编制、在职和超缺编：对的不报 %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each(TEXTS)('任何一个人数改了都报：%s', (text) => {
  const silent = [...text.matchAll(/\d+(?=[名人])/g)].flatMap(({ 0: digits, index }) => {
    // Who has retired is in no relation.
    if (text.slice(0, index).endsWith('退休')) return [];
    const wrong = text.slice(0, index) + String(Number(digits) + 4) + text.slice(index + digits.length);
    const found = told(wrong);
    return found.length > 0 ? [] : [wrong];
  });
  // 「行政30人、事业41人」 of a whole whose posts are not divided are parts by their sum only.
  expect(silent).toEqual([]);
});

test.each(TEXTS)('超编、缺编写反了就报：%s', (text) => {
  const silent = [...text.matchAll(/超编|缺编|空缺/g)].flatMap(({ 0: word, index }) => {
    const wrong = `${text.slice(0, index)}${word === '超编' ? '缺编' : '超编'}${text.slice(index + word.length)}`;
    return told(wrong).length > 0 ? [] : [wrong];
  });
  expect(silent).toEqual([]);
});

test.each([
  '核定编制60人，实有59人，其中文化站超编1人、农业站缺编2人。',
  '机关编制30名，中心编制20名，在职48人，缺编2人。',
  '上年缺编3名，本年编制52名，在职50名。',
])('说的是别人的、别的时候的，不报：%s', (text) => {
  expect(told(text)).toEqual([]);
});
