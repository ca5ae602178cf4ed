// What people read about the rules that compare a round with what was kept of it.
import type { RuleWords } from './rule-words';

export const KEPT_RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  'closed-round-changed': {
    title: { th: 'ข้อมูลรอบที่ปิดแล้วเปลี่ยน', en: 'Closed round changed' },
    explain: {
      th: 'ข้อมูลของรอบที่ปิดแล้วต้องตรงกับที่เก็บไว้เมื่อปิดรอบ',
      en: 'A closed round stands as it was kept when it was closed.',
    },
    example: { th: 'วางทับช่องของรอบที่ปิดแล้ว', en: 'A paste over cells of a closed round' },
    messages: {
      '': {
        th: '{lao} รอบ {round} ปิดแล้วที่ {expected} แต่ขณะนี้เป็น "{found}"',
        en: '{lao}: the round of {round} was closed with {expected}, but "{found}" stands there now.',
      },
      emptied: {
        th: '{lao} รอบ {round} ปิดแล้วที่ {expected} แต่ขณะนี้ไม่มีค่า',
        en: '{lao}: the round of {round} was closed with {expected}, but nothing stands there now.',
      },
      filled: {
        th: '{lao} รอบ {round} ปิดแล้วโดยไม่มีค่า แต่ขณะนี้เป็น "{found}"',
        en: '{lao}: the round of {round} was closed with a blank cell, but "{found}" stands there now.',
      },
      'gone-value': {
        th: '{lao} รอบ {round} ปิดแล้วที่ {expected} แต่ขณะนี้ไม่มี อปท. นี้ในทะเบียน',
        en: '{lao}: the round of {round} was closed with {expected}, but the LAO is registered no more.',
      },
      gone: {
        th: '{lao} อยู่ในรอบ {round} ที่ปิดแล้ว แต่ขณะนี้ไม่มีในทะเบียน',
        en: '{lao} belongs to the closed round of {round}, but is registered no more.',
      },
      moved: {
        th: '{lao} อยู่ที่{expectedDistrict} เมื่อปิดรอบ {round} แต่ขณะนี้ขึ้นทะเบียนไว้ที่{foundDistrict} ({where})',
        en: '{lao} was in {expectedDistrict} when the round of {round} was closed; it is registered in {foundDistrict} now ({where}).',
      },
      renamed: {
        th: 'เมื่อปิดรอบ {round} อำเภอนี้ชื่อ "{expected}" ขณะนี้ชื่อ "{found}"',
        en: 'When the round of {round} was closed this district was called "{expected}"; it is "{found}" now.',
      },
      indicator: {
        th: 'รอบ {round} ปิดแล้วพร้อมข้อมูล {cells} ช่องของตัวชี้วัด "{expected}" แต่ขณะนี้ไม่มีตัวชี้วัดเลขนี้แล้ว',
        en: 'The round of {round} was closed with {cells} values of the indicator "{expected}", but no indicator has that number now.',
      },
      'indicator-round': {
        th: 'รอบ {round} ปิดแล้วพร้อมข้อมูล {cells} ช่องของตัวชี้วัด "{expected}" แต่ขณะนี้ตัวชี้วัดนี้ไม่รายงานในรอบนี้',
        en: 'The round of {round} was closed with {cells} values of the indicator "{expected}", which is not reported in that round now.',
      },
      'indicator-kind': {
        th: 'รอบ {round} ปิดแล้วพร้อมข้อมูล {cells} ช่องของตัวชี้วัด "{expected}" แต่ขณะนี้ตัวชี้วัดนี้เป็นอีกชนิดหนึ่ง',
        en: 'The round of {round} was closed with {cells} values of the indicator "{expected}", which is of another kind now.',
      },
      'indicator-off': {
        th: 'รอบ {round} ปิดแล้วพร้อมข้อมูล {cells} ช่องของตัวชี้วัด "{expected}" แต่ขณะนี้การตั้งค่าไม่ให้กรอกตัวชี้วัดนี้',
        en: 'The round of {round} was closed with {cells} values of the indicator "{expected}", which the settings turn off now.',
      },
      broken: {
        th: 'ข้อมูลที่เก็บไว้เมื่อปิดรอบ {round} ถูกแก้ไขหรือหายไปจากทะเบียนการดำเนินการ ระบบจึงไม่ใช้ข้อมูลชุดนั้น',
        en: 'What was kept when the round of {round} was closed was changed in the ledger, or is missing there; it is not used.',
      },
    },
    remedy: {
      th: 'แก้{where} กลับเป็นค่าเดิม หากค่าใหม่ถูกต้อง ให้จังหวัดเปิดรอบอีกครั้งแล้วปิดใหม่',
      en: 'Put {where} back as it was. If the new value is right, the province reopens the round and closes it again.',
    },
    remedies: {
      registry: {
        th: 'แก้ทะเบียน อปท. และการตั้งค่ากลับเป็นตามเดิม หากเปลี่ยนถูกต้องแล้ว ให้จังหวัดปิดรอบใหม่',
        en: 'Put the registry and the settings back as they were. If the change is right, the province closes the round again.',
      },
      indicators: {
        th: 'ข้อมูลที่อำเภอกรอกไม่ได้เปลี่ยน ให้แก้{where} กลับเป็นตามเดิม หากเปลี่ยนถูกต้องแล้ว ให้จังหวัดปิดรอบใหม่',
        en: 'Nothing that a district typed has changed: put {where} back as it was. If the change is right, the province closes the round again.',
      },
      settings: {
        th: 'ข้อมูลที่อำเภอกรอกไม่ได้เปลี่ยน ให้แก้การตั้งค่ากลับเป็นตามเดิม หากเปลี่ยนถูกต้องแล้ว ให้จังหวัดปิดรอบใหม่',
        en: 'Nothing that a district typed has changed: put the settings back as they were. If the change is right, the province closes the round again.',
      },
      ledger: {
        th: 'ดูตั้งแต่{where} และกู้คืนแท็บนั้นจากประวัติเวอร์ชัน หากทำไม่ได้ ให้จังหวัดตรวจข้อมูลในแท็บอำเภอแล้วปิดรอบใหม่',
        en: "Look from {where} on, and restore that tab from the version history. If that cannot be done, the province looks over the districts' tabs and closes the round again.",
      },
    },
  },
  'accepted-report-changed': {
    title: { th: 'เปลี่ยนหลังรับรายงาน', en: 'Changed after acceptance' },
    explain: {
      th: 'ข้อมูลที่เปลี่ยนหลังจากจังหวัดรับรายงานแล้ว จังหวัดต้องตรวจและรับอีกครั้ง',
      en: 'What changes after a report was accepted is to be looked at, and accepted again.',
    },
    example: { th: 'อำเภอแก้ค่าหลังจังหวัดรับแล้ว', en: 'A value is changed once the report is accepted' },
    messages: {
      '': {
        th: '{lao} รอบ {round} รับแล้วที่ {expected} แต่ขณะนี้เป็น "{found}"',
        en: '{lao}: {expected} was accepted for {round}; "{found}" stands there now.',
      },
      emptied: {
        th: '{lao} รอบ {round} รับแล้วที่ {expected} แต่ขณะนี้ไม่มีค่า',
        en: '{lao}: {expected} was accepted for {round}; nothing stands there now.',
      },
      filled: {
        th: '{lao} รอบ {round} รับแล้วโดยไม่มีค่า แต่ขณะนี้เป็น "{found}"',
        en: '{lao}: a blank cell was accepted for {round}; "{found}" stands there now.',
      },
      'gone-value': {
        th: '{lao} รอบ {round} รับแล้วที่ {expected} แต่ขณะนี้ไม่ได้ขึ้นทะเบียนไว้ที่{district}',
        en: '{lao}: {expected} was accepted for {round}; the LAO is not registered in {district} now.',
      },
      gone: {
        th: '{lao} อยู่ในรายงานรอบ {round} ที่รับแล้ว แต่ขณะนี้ไม่ได้ขึ้นทะเบียนไว้ที่{district}',
        en: '{lao} belongs to the accepted report of {round}; it is not registered in {district} now.',
      },
    },
    remedy: {
      th: 'จังหวัดตรวจ{where} แล้วรับรายงานอีกครั้ง หรือส่งกลับให้อำเภอแก้ไข',
      en: 'The province looks at {where}, and accepts the report again or returns it.',
    },
  },
};
