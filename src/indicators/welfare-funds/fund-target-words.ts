// What people read about the settings that hold the targets for welfare funds.
import type { SettingWords } from '../../words/workbook/column-words';

export const FUND_TARGET_WORDS: Readonly<
  Record<'provinceFunds' | 'provinceMembers' | 'nationalFunds' | 'nationalMembers', SettingWords>
> = {
  provinceFunds: {
    label: { th: 'ค่าเป้าหมายของจังหวัด: กองทุนที่เพิ่ม', en: "Province's target: more funds" },
    help: {
      th: 'จำนวนกองทุนที่จังหวัดตั้งไว้ เว้นว่าง = ไม่ได้ตั้ง',
      en: 'Funds that the province aims to add; blank: none set',
    },
  },
  provinceMembers: {
    label: { th: 'ค่าเป้าหมายของจังหวัด: สมาชิกที่เพิ่ม', en: "Province's target: more members" },
    help: {
      th: 'จำนวนสมาชิกที่จังหวัดตั้งไว้ เว้นว่าง = ไม่ได้ตั้ง',
      en: 'Members that the province aims to add; blank: none set',
    },
  },
  nationalFunds: {
    label: { th: 'เป้าหมายทั้งประเทศ: กองทุนที่เพิ่ม', en: 'National target: more funds' },
    help: { th: 'ปี 2559 คือ 848 กองทุน', en: '848 funds in 2559' },
  },
  nationalMembers: {
    label: { th: 'เป้าหมายทั้งประเทศ: สมาชิกที่เพิ่ม', en: 'National target: more members' },
    help: { th: 'ปี 2559 คือ 611,676 คน', en: '611,676 members in 2559' },
  },
};
