// What people read about the rules that look at the evidence behind a step.
import type { RuleWords } from '../../words/rules/rule-words';

const COUNT_REMEDY = {
  th: 'แก้จำนวนใน{where} หรือแก้ขั้นที่รายงาน',
  en: 'Correct the count in {where}, or the step that is reported.',
};

export const EVIDENCE_RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  'step-without-evidence': {
    title: { th: 'ขั้นไม่มีหลักฐาน', en: 'Step without evidence' },
    explain: {
      th: 'ขั้นที่รายงานต้องมีหลักฐานครบทุกข้อของขั้นนั้นและขั้นก่อนหน้า และขั้น 4 กับ 5 ต้องมีจำนวนโครงการ',
      en: 'A claimed step needs all items of its own and of the steps before it; steps 4 and 5 need the counts of projects.',
    },
    example: { th: 'รายงานขั้น 3 แต่ไม่ได้ทำเครื่องหมายข้อ 6', en: 'Step 3 is reported, item 6 is not ticked' },
    messages: {
      '': {
        th: '{lao} รายงานขั้น {found} แต่ยังไม่มีหลักฐานข้อ {missing} หลักฐานรองรับถึงขั้น {expected}',
        en: '{lao} reports step {found}, but items {missing} are not done; the evidence supports step {expected}.',
      },
      nothing: {
        th: '{lao} รายงานขั้น {found} แต่ยังไม่ได้กรอกหลักฐานเลย',
        en: '{lao} reports step {found}, and no evidence has been entered.',
      },
      counts: {
        th: '{lao} รายงานขั้น {found} แต่ยังไม่ได้กรอกจำนวนโครงการให้ครบ หลักฐานรองรับถึงขั้น {expected}',
        en: '{lao} reports step {found}, but not all projects are counted; the evidence supports step {expected}.',
      },
    },
    remedy: {
      th: 'กรอกหลักฐานตั้งแต่{where} หรือแก้ขั้นที่รายงาน',
      en: 'Enter the evidence from {where} on, or correct the step that is reported.',
    },
  },
  'evidence-without-step': {
    title: { th: 'หลักฐานเกินขั้น', en: 'Evidence without step' },
    explain: {
      th: 'หลักฐานรองรับขั้นสูงกว่าที่รายงานล่าสุด ขั้นที่รายงานยังเป็นของอำเภอ',
      en: "The evidence supports a higher step than the last one reported. The step stays the district's.",
    },
    example: { th: 'หลักฐานครบถึงขั้น 3 แต่รายงานขั้น 2', en: 'Evidence for step 3, step 2 is reported' },
    messages: {
      '': {
        th: '{lao} มีหลักฐานถึงขั้น {expected} แต่รายงานขั้น {found}',
        en: '{lao} has the evidence for step {expected}, but reports step {found}.',
      },
      'no-report': {
        th: '{lao} มีหลักฐานถึงขั้น {expected} แต่ยังไม่เคยรายงานขั้น',
        en: '{lao} has the evidence for step {expected}, but has never reported a step.',
      },
    },
    remedy: {
      th: 'ตรวจ{where} ถ้าผ่านจริงให้รายงานขั้น {expected}',
      en: 'Check {where}; if it is so, report step {expected}.',
    },
  },
  'share-not-met': {
    title: { th: 'ร้อยละไม่ถึงเกณฑ์', en: 'Share not met' },
    explain: {
      th: 'ขั้น 4: โครงการในแผนพัฒนาต่อโครงการ/กิจกรรมที่นำมาคิดร้อยละ ขั้น 5: โครงการที่ผู้บริหารเห็นชอบต่อโครงการในแผน ต้องไม่น้อยกว่าร้อยละในการตั้งค่า',
      en: 'Step 4: projects in the plan of those eligible; step 5: agreed of those in the plan; not less than the share in the settings.',
    },
    example: { th: '5 จาก 40 โครงการ เกณฑ์ร้อยละ 20 ต้องมีอีก 3 โครงการ', en: '5 of 40, asked 20 %: 3 more are needed' },
    messages: {
      inPlan: {
        th: '{lao} มีโครงการในแผนพัฒนา {part} จาก {whole} โครงการ (ร้อยละ {percent}) ไม่ถึงร้อยละ {share} ต้องมีอีก {missing} โครงการ',
        en: '{lao} has {part} of {whole} projects in the plan ({percent} %), short of {share} %: still needed: {missing}.',
      },
      agreed: {
        th: '{lao} ผู้บริหารเห็นชอบ {part} จาก {whole} โครงการในแผน (ร้อยละ {percent}) ไม่ถึงร้อยละ {share} ต้องมีอีก {missing} โครงการ',
        en: '{lao}: {part} of {whole} projects in the plan are agreed ({percent} %), short of {share} %: still needed: {missing}.',
      },
    },
    remedy: COUNT_REMEDY,
    remedies: {
      unclaimed: {
        th: 'แก้จำนวนใน{where} หรือเอาเครื่องหมายในข้อ {item} ออก',
        en: 'Correct the count in {where}, or untick item {item}.',
      },
    },
  },
  'share-impossible': {
    title: { th: 'จำนวนโครงการเป็นไปไม่ได้', en: 'Impossible count' },
    explain: {
      th: 'โครงการในแผนมากกว่าที่นำมาคิดร้อยละ เห็นชอบมากกว่าในแผน ติดลบ มีทศนิยม หรือไม่ใช่ตัวเลข',
      en: 'More in the plan than eligible, more agreed than in the plan, below zero, with decimals, or no number.',
    },
    example: { th: 'นำมาคิดร้อยละ 10 โครงการ แต่อยู่ในแผน 12 โครงการ', en: '10 eligible, 12 in the plan' },
    messages: {
      inPlan: {
        th: '{lao} มีโครงการในแผน {found} มากกว่าที่นำมาคิดร้อยละ {whole} โครงการ',
        en: '{lao} has {found} projects in the plan, more than the {whole} that are eligible.',
      },
      agreed: {
        th: '{lao} ผู้บริหารเห็นชอบ {found} มากกว่าที่อยู่ในแผน {whole} โครงการ',
        en: '{lao}: {found} projects are agreed, more than the {whole} in the plan.',
      },
      negative: { th: '{lao} จำนวนโครงการติดลบ ({found})', en: '{lao}: a count of projects is below zero ({found}).' },
      fraction: { th: '{lao} จำนวนโครงการมีทศนิยม ({found})', en: '{lao}: a count of projects is not whole ({found}).' },
      large: { th: '{lao} จำนวนโครงการมากเกินไป ({found})', en: '{lao}: a count of projects is too large ({found}).' },
      text: { th: '{lao} จำนวนโครงการไม่ใช่ตัวเลข ("{found}")', en: '{lao}: "{found}" is not a number of projects.' },
    },
    remedy: { th: 'แก้จำนวนใน{where}', en: 'Correct the count in {where}.' },
  },
  'share-undefined': {
    title: { th: 'ไม่มีโครงการ จึงคิดร้อยละไม่ได้', en: 'No projects: share undefined' },
    explain: {
      th: 'ไม่มีโครงการเป็นฐาน จึงคิดร้อยละไม่ได้ ไม่ใช่ร้อยละ 0 หรือ 100 และหลักฐานไม่รองรับขั้นนั้น',
      en: 'Of no project there is no share, neither 0 % nor 100 %; the evidence does not support the step.',
    },
    example: { th: 'โครงการ/กิจกรรมที่นำมาคิดร้อยละ 0 โครงการ', en: '0 eligible projects' },
    messages: {
      inPlan: {
        th: '{lao} ไม่มีโครงการ/กิจกรรมที่นำมาคิดร้อยละ จึงคิดร้อยละ {share} ของขั้น 4 ไม่ได้',
        en: '{lao} has no eligible project: there is no share to put to the {share} % of step 4.',
      },
      agreed: {
        th: '{lao} ไม่มีโครงการในแผน จึงคิดร้อยละ {share} ของขั้น 5 ไม่ได้',
        en: '{lao} has no project in the plan: there is no share to put to the {share} % of step 5.',
      },
    },
    remedy: {
      th: 'ตรวจ{where} ถ้าไม่มีโครงการจริงให้ชี้แจงในแถบด้านข้าง หรือเขียนในหมายเหตุ ขึ้นต้นด้วยรอบ',
      en: 'Check {where}; if there is really none, explain it in the panel, or in the remark beginning with the round.',
    },
  },
  'step-out-of-order': {
    title: { th: 'ข้ามข้อ', en: 'Out of order' },
    explain: {
      th: 'ทำเครื่องหมายข้อหลังโดยยังไม่ได้ทำเครื่องหมายข้อก่อน ขั้นต้องผ่านตามลำดับ',
      en: 'A later item is ticked without an earlier one; steps are passed in order.',
    },
    example: { th: 'ทำเครื่องหมายข้อ 7 แต่ไม่ได้ทำเครื่องหมายข้อ 5', en: 'Item 7 without item 5' },
    messages: {
      '': {
        th: '{lao} มีหลักฐานถึงข้อ {later} แต่ยังไม่มีข้อ {missing}',
        en: '{lao} has evidence up to item {later}, but not for {missing}.',
      },
    },
    remedy: { th: 'ตรวจตั้งแต่{where}', en: 'Check from {where} on.' },
  },
};
