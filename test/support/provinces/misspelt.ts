// The many ways in which an office writes one LAO: with what fonts, PDFs, lists and hands make of it.
import fc from 'fast-check';

export interface WrittenLao {
  district: string;
  name: string;
}

const KINDS: Readonly<Record<string, readonly string[]>> = {
  'อบต.': [
    ...['อบต.', 'อบต', 'อบต. ', 'อบต ', 'อ.บ.ต.', 'อ.บ.ต', 'อ. บ. ต. ', 'อบต.ตำบล', 'อบต. ต.'],
    ...['องค์การบริหารส่วนตำบล', 'องค์การบริหารส่วน ตำบล ', 'องค์การบริหารส่วน ต.', 'องค์การบริหารส่วนตำบล ต.'],
  ],
  'ทต.': [
    ...['ทต.', 'ทต', 'ทต. ', 'ทต ', 'ท.ต.', 'ท.ต', 'ท. ต. ', 'ทต.ตำบล'],
    ...['เทศบาลตำบล', 'เทศบาล ตำบล ', 'เทศบาล ต.', 'เทศบาลต.', 'เทศบาล'],
  ],
  'ทม.': ['ทม.', 'ทม. ', 'ทม ', 'ท.ม.', 'ท. ม. ', 'เทศบาลเมือง', 'เทศบาล เมือง', 'เทศบาล ม.'],
};

const FRONTS = ['', '', '', '1. ', '12) ', '(3) ', '[4] ', '๔. ', '5 ', '6.', '1.2 ', '- ', '• ', '* '];
const BACKS = ['', '', '', '*', ' **', ' †', ' (1)', '(๒)', '[3]', '¹', ' ²', ' (*)', ' (เป้าหมายรอง)', ' (หลัก)', '.'];
const PLACES: readonly ((district: string) => string)[] = [
  () => '',
  () => '',
  () => '',
  (district) => ` อ.${district}`,
  (district) => ` อำเภอ${district}`,
  (district) => ` (อ.${district})`,
  (district) => ` อ.${district} จ.แพร่`,
  (district) => ` อำเภอ${district} จังหวัดแพร่`,
  () => ' จ.แพร่',
];

const DISTRICTS = ['', '', 'อ.', 'อ. ', 'อ ', 'อำเภอ', 'อำเภอ ', '1. ', '2) อ.'];
const PROVINCES = ['', '', ' ', ' จ.แพร่', ' จังหวัดแพร่', ' (จ.แพร่)', ' *'];
const CAPITAL = 'เมืองแพร่';
const CAPITALS = [CAPITAL, CAPITAL, 'เมือง', 'เมืองฯ', 'เมือง แพร่'];
const TOWNS = ['เทศบาลเมืองแพร่', 'เทศบาลเมือง แพร่', 'ทม.แพร่', 'ท.ม.แพร่', 'ทม. แพร่', 'อ.เทศบาลเมืองแพร่'];

/** Each mark in a place of its own, as the fonts of Windows and of the Macintosh have them. */
const GLYPHS: Readonly<Record<string, readonly string[]>> = {
  '\u0E31': ['\uF710', '\uF884'],
  '\u0E34': ['\uF701', '\uF885'],
  '\u0E35': ['\uF702', '\uF886'],
  '\u0E36': ['\uF703', '\uF887'],
  '\u0E37': ['\uF704', '\uF888'],
  '\u0E38': ['\uF718', '\uF89B'],
  '\u0E39': ['\uF719', '\uF89C'],
  '\u0E47': ['\uF712', '\uF889'],
  '\u0E48': ['\uF705', '\uF70A', '\uF713', '\uF88A', '\uF88B', '\uF88C'],
  '\u0E49': ['\uF706', '\uF70B', '\uF714', '\uF88D', '\uF88E', '\uF88F'],
  '\u0E4A': ['\uF707', '\uF70C', '\uF715', '\uF890', '\uF891', '\uF892'],
  '\u0E4B': ['\uF708', '\uF70D', '\uF716', '\uF893', '\uF894', '\uF895'],
  '\u0E4C': ['\uF709', '\uF70E', '\uF717', '\uF896', '\uF897', '\uF898'],
  '\u0E0D': ['\uF70F', '\uF89A'],
  '\u0E10': ['\uF700', '\uF89E'],
};

type Pick = (limit: number) => number;
type Mischief = (text: string, pick: Pick) => string;

const SARA_AMS = ['\u0E4D\u0E32', '\u0E4D \u0E32', ' \u0E4D\u0E32', ' \u0E32', ' \u0E33', '\u0E4D\u0E45'];

/** What happens to letters, whatever they say. */
const MISCHIEFS: readonly Mischief[] = [
  (text, pick) =>
    Array.from(text, (letter) => {
      const glyphs = GLYPHS[letter];
      return glyphs ? (glyphs[pick(glyphs.length)] as string) : letter;
    }).join(''),
  (text, pick) => text.replace(/\u0E33/g, SARA_AMS[pick(SARA_AMS.length)] as string),
  (text) => text.replace(/แ/g, 'เเ'),
  (text) => text.replace(/[\u0E48-\u0E4B]/g, '$&$&'),
  (text) => text.replace(/([\u0E34-\u0E39\u0E31])([\u0E48-\u0E4C])/g, '$2$1'),
  (text) => text.replace(/(?<=[ก-ฮ])(?=[ก-ฮเ-ไ])/g, '\u200B'),
  (text) => text.replace(/ /g, '\u00A0'),
  (text) => text.replace(/(?<=.)(?=[เ-ไ])/g, ' '),
  (text) => text.replace(/\u0E32(?!\u0E33)/g, (letter, at: number) => (at % 2 ? '\u0E45' : letter)),
  (text) => `  ${text}\t`,
];

const anyPick = fc.infiniteStream(fc.nat(9999)).map((stream): Pick => {
  return (limit) => (stream.next().value as number) % limit;
});

/** Some of the mischiefs, one upon the other; never two that would break what the other made. */
const someMischief = fc.record({ which: fc.subarray([...MISCHIEFS], { maxLength: 3 }), pick: anyPick });

const mischiefOn = (text: string) =>
  someMischief.map(({ which, pick }) => which.reduce((done, mischief) => mischief(done, pick), text));

function districtWritten(district: string): fc.Arbitrary<string> {
  if (district.startsWith('เทศบาล')) return fc.constantFrom(...TOWNS).chain(mischiefOn);
  const own = district === CAPITAL ? fc.constantFrom(...CAPITALS) : fc.constant(district);
  return fc
    .tuple(fc.constantFrom(...DISTRICTS), own, fc.constantFrom(...PROVINCES))
    .chain((parts) => mischiefOn(parts.join('')));
}

/** One LAO whose name begins with its short kind, as somebody else writes it. */
export function anyWritingOf({ district, name }: WrittenLao): fc.Arbitrary<WrittenLao> {
  const [short = '', bare = ''] = [name.slice(0, name.indexOf('.') + 1), name.slice(name.indexOf('.') + 1)];
  const isTown = district.startsWith('เทศบาล');
  // "เทศบาลเมือง…" says another kind.
  const kinds = (KINDS[short] as readonly string[]).filter((kind) => kind !== 'เทศบาล' || !/^(?:เมือง|นคร)/.test(bare));
  const written = fc
    .tuple(
      fc.constantFrom(...FRONTS),
      fc.constantFrom(...kinds),
      fc.constantFrom(...(isTown ? [() => ''] : PLACES)),
      fc.constantFrom(...BACKS),
    )
    .chain(([front, kind, place, back]) => mischiefOn(front + kind + bare + place(district) + back));
  return fc.record({ district: districtWritten(district), name: written });
}

const FIRSTS = ['บ้าน', 'หนอง', 'ท่า', 'ทุ่ง', 'แม่', 'ห้วย', 'โคก', ''];
const SECONDS = [
  ...['ปิน', 'ปิ่น', 'ปีน', 'ปืน', 'ป่า', 'ปา', 'ไผ่', 'ไผ', 'แดง', 'แด่ง', 'นา', 'นำ', 'น้ำ', 'น้า', 'คำมี', 'คามี'],
  ...['หมู่ 1', 'หมู่ 2', 'หมู่ 12', 'กวาง', 'กว้าง', 'กลาง', 'ทมนางาม', 'ทนง', 'เมือง', 'นคร', 'อบ', 'อำนาจ', 'ต้นธง'],
];

/** Made-up names as they are in the country, many of which differ by a mark or a digit alone. */
export const NATIONAL: readonly (WrittenLao & { type: 'SAO' | 'municipality' })[] = ['ลอง', 'สอง', CAPITAL].flatMap(
  (district) =>
    (['SAO', 'municipality'] as const).flatMap((type) =>
      FIRSTS.flatMap((first) =>
        SECONDS.map((second) => ({ district, type, name: `${type === 'SAO' ? 'อบต.' : 'ทต.'}${first}${second}` })),
      ),
    ),
);
