// The 76 provinces that report to the department, by their national codes (TIS 1099; ISO 3166-2:TH has the same digits). Bangkok is none of them.
import { comparable } from '../thai/thai-text';
import { type RegionId, regionOf } from './region';

export interface NationalProvince {
  /** Two digits. */
  code: string;
  /** Without the word จังหวัด. */
  name: string;
  region: RegionId;
}

/** By the first digit of their codes, in the order of the second; `-` where a code is not theirs. */
const NAMES: Readonly<Record<string, string>> = {
  1: '- สมุทรปราการ นนทบุรี ปทุมธานี พระนครศรีอยุธยา อ่างทอง ลพบุรี สิงห์บุรี ชัยนาท สระบุรี',
  2: 'ชลบุรี ระยอง จันทบุรี ตราด ฉะเชิงเทรา ปราจีนบุรี นครนายก สระแก้ว',
  3: 'นครราชสีมา บุรีรัมย์ สุรินทร์ ศรีสะเกษ อุบลราชธานี ยโสธร ชัยภูมิ อำนาจเจริญ บึงกาฬ หนองบัวลำภู',
  4: 'ขอนแก่น อุดรธานี เลย หนองคาย มหาสารคาม ร้อยเอ็ด กาฬสินธุ์ สกลนคร นครพนม มุกดาหาร',
  5: 'เชียงใหม่ ลำพูน ลำปาง อุตรดิตถ์ แพร่ น่าน พะเยา เชียงราย แม่ฮ่องสอน',
  6: 'นครสวรรค์ อุทัยธานี กำแพงเพชร ตาก สุโขทัย พิษณุโลก พิจิตร เพชรบูรณ์',
  7: 'ราชบุรี กาญจนบุรี สุพรรณบุรี นครปฐม สมุทรสาคร สมุทรสงคราม เพชรบุรี ประจวบคีรีขันธ์',
  8: 'นครศรีธรรมราช กระบี่ พังงา ภูเก็ต สุราษฎร์ธานี ระนอง ชุมพร',
  9: 'สงขลา สตูล ตรัง พัทลุง ปัตตานี ยะลา นราธิวาส',
};
const NOBODY = '-';

/** In the order of their codes. */
export function nationalProvinces(): NationalProvince[] {
  const provinces = Object.keys(NAMES).map((tens) =>
    (NAMES[tens] as string).split(' ').map((name, units) => {
      const code = `${tens}${units}`;
      return { code, name, region: regionOf(code) };
    }),
  );
  return ([] as NationalProvince[]).concat(...provinces).filter(({ name }) => name !== NOBODY);
}

const key = (name: string) => comparable(name).replace(/^(?:จังหวัด|จ\.)/, '');

/** As it is typed, with or without the word before it; null where it is none of the 76. */
export function provinceNamed(typed: string): NationalProvince | null {
  const wanted = key(typed);
  return nationalProvinces().filter(({ name }) => key(name) === wanted)[0] || null;
}
