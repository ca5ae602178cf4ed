// Thai for the few words of Univer's own that a clerk comes upon; it has no Thai of its own.

export const univerWords = {
  'sheets-ui': {
    'data-validation': { list: { dropdown: 'เลือกค่า' } },
    info: { loading: 'กำลังโหลด…', problem: 'เกิดข้อขัดข้อง' },
  },
  'sheets-formula-ui': {
    insert: { tooltip: 'สูตร', common: 'สูตรที่ใช้บ่อย' },
    prompt: { helpExample: 'ตัวอย่าง', helpAbstract: 'ทำอะไร', required: 'ต้องใส่', optional: 'ใส่หรือไม่ก็ได้' },
    error: {
      title: 'ข้อผิดพลาด',
      divByZero: 'หารด้วยศูนย์',
      name: 'ไม่รู้จักชื่อนี้',
      value: 'ค่าใช้กับสูตรนี้ไม่ได้',
      num: 'ตัวเลขใช้ไม่ได้',
      na: 'ไม่พบค่า',
      cycle: 'สูตรอ้างถึงตัวเอง',
      ref: 'ช่องที่อ้างถึงไม่มีแล้ว',
      spill: 'ช่องข้างเคียงไม่ว่าง',
      calc: 'คำนวณไม่ได้',
      error: 'คำนวณไม่ได้',
      connect: 'กำลังดึงข้อมูล',
      null: 'ช่องที่อ้างถึงไม่ทับกัน',
    },
  },
  'sheets-data-validation-ui': { error: { title: 'ค่านี้ใช้ไม่ได้' } },
  'sheets-data-validation': {
    list: { error: 'โปรดเลือกค่าจากรายการของช่องนี้' },
    checkbox: { error: 'โปรดทำเครื่องหมายถูก หรือเว้นว่าง' },
  },
  'sheets-note-ui': { note: { placeholder: 'พิมพ์ที่นี่' } },
};
