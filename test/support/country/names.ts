// Names of districts and LAOs that are nobody's: each is put together of two words that many places have in their names.

const FIRST = 'บ้าน หนอง นา โคก ห้วย ท่า วัง ป่า ดอน โพน ทุ่ง คลอง เกาะ บาง เขา สระ หัว ถ้ำ ลำ บึง สวน ปาก โนน'.split(' ');
const SECOND =
  'ใหญ่ น้อย กลาง เหนือ ใต้ แก้ว คำ งาม ทอง ขาว แดง ไผ่ ม่วง ยาง ไทร สัก บัว หว้า ขาม โพธิ์ สำราญ สมบูรณ์ เจริญ พัฒนา สามัคคี มงคล ไพร หิน ทราย ลึก'.split(
    ' ',
  );

/** Different ones, so many that a district may be ten times as large as any: 690. `from`: any whole number; another begins elsewhere. */
export function placeNames(from: number): (index: number) => string {
  const all = FIRST.length * SECOND.length;
  // A step that shares no factor with the number of names passes through all of them.
  const step = 223;
  return (index) => {
    const at = (from + index * step) % all;
    return `${FIRST[at % FIRST.length]}${SECOND[Math.floor(at / FIRST.length)]}`;
  };
}

/** The first is the one of the province's own town. */
export function districtNames(province: string, count: number, from: number): string[] {
  const named = placeNames(from);
  return [`เมือง${province}`, ...Array.from({ length: count - 1 }, (_, index) => named(index))];
}
