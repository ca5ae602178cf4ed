// Reads the name of a LAO, however it is written, into its kind, its bare name, and the district where the name itself says it.
import { remembered } from '../thai/memory';
import { comparable, legible } from '../thai/thai-text';
import { kindBefore, type LaoType } from './lao-type';
import { withoutNotes, withoutNumber } from './list-marks';

export interface LaoName {
  /** Null for a name that does not say it. */
  type: LaoType | null;
  /** `ทต.`, or null where the name does not say of which kind it is. */
  short: string | null;
  bare: string;
  /** "อบต.บ้านปิน อ.ลอง"; '' where it says none. */
  district: string;
}

/** What a bare name is taken for: by far the most municipalities are เทศบาลตำบล. */
export const USUAL_KIND: Readonly<Record<LaoType, string>> = { municipality: 'ทต.', SAO: 'อบต.' };

/** "ทม แพร่": with a space these are no beginning of another word. */
const WITHOUT_DOT = /^(ท[มน]) /;
/** Between the kind and the name: dots, and the word that the kind says already. Only before a letter, lest a whole name is taken for it. */
const BETWEEN = /^[.:/-]*(?:(?:ตำบล|ต\.)(?=[ก-ฮเ-ไ]))?/;
const SAYS_PLACE = /[อจ]\.|อำเภอ|จังหวัด/;
const IN_PROVINCE = /^(.+?)[(,)]*(?:จังหวัด|จ\.)(.+?)\)*$/;
const IN_DISTRICT = /^(.+?)[(,]*(?:อำเภอ|อ\.)(.+?)\)*$/;
/** The district of a provincial capital, where the province's name is left out. */
export const CAPITAL = 'เมือง';

/** "บ้านปินอ.ลองจ.แพร่" */
function placed(whole: string): { bare: string; district: string } {
  if (!SAYS_PLACE.test(whole)) return { bare: whole, district: '' };
  const [, before = whole, province = ''] = IN_PROVINCE.exec(whole) || [];
  const [, bare = before, district = ''] = IN_DISTRICT.exec(before) || [];
  return { bare, district: district === CAPITAL ? district + province : district };
}

/** In letters. What is longer is no name, and is compared as it stands: nobody's cell makes us look at it for long. */
export const LONGEST_NAME = 300;

const NO_KIND: { type: null; short: null } = { type: null, short: null };

/** Never throws; what says nothing has the bare name ''. */
export const readLaoName: (text: string) => LaoName = remembered((text) => {
  const read = legible(text);
  if (read.length > LONGEST_NAME) return { type: null, short: null, bare: comparable(read), district: '' };
  const name = withoutNotes(withoutNumber(read));
  const typed = name.replace(WITHOUT_DOT, '$1.').replace(/ /g, '').toLowerCase();
  const found = kindBefore(typed);
  const rest = found ? found.rest.replace(BETWEEN, '') : '';
  const known = found && rest !== '' ? found.kind : null;
  const whole = known ? rest : typed;
  const { type, short } = known || NO_KIND;
  return { type, short, ...placed(whole) };
});

/** The type that a name says, or null for a bare name. */
export const typeByName = (name: string): LaoType | null => readLaoName(name).type;

const BEFORE_DISTRICT = /^(.+?)[\s(,]+(?:อำเภอ|อ\.)/;

/** "ทต.บ้านปิน อ.ลอง จ.แพร่": the name and the district that it says; '' where it says none. */
export function withOwnDistrict(whole: string): { name: string; district: string } {
  const [, name] = BEFORE_DISTRICT.exec(whole) || [];
  const { district } = readLaoName(whole);
  return name && district !== '' ? { name, district } : { name: whole, district: '' };
}

/** The one spelling of a name that two LAOs are compared by: `อบต. แม่คำมี` and `องค์การบริหารส่วนตำบลแม่คำมี` are the same. */
export function comparableName(type: LaoType, name: string): string {
  const { short, bare, type: said } = readLaoName(name);
  return (short || USUAL_KIND[said || type]) + bare;
}
