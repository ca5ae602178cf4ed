// What is said where the words themselves did not arrive: it is code, so it stays in the bundle.

/** In both languages: nothing says which is meant. */
export function damagedWords(): string {
  return (
    'ไฟล์ข้อความของ ขั้นตอน (Words.html) เสียหายหรือมาไม่ครบ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด โปรดให้ผู้ดูแลติดตั้งสคริปต์ใหม่ (npm run push) / ' +
    "Khanton's words (Words.html) did not arrive as they were pushed; nothing was changed. The sheet's maintainer should push it again (npm run push)."
  );
}
