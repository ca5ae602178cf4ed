// Why a file cannot be read or written, in words.

interface Words {
  th: string;
  en: string;
}

const MAY_NOT: Words = { th: 'บัญชีผู้ใช้นี้ไม่มีสิทธิ์ใช้ไฟล์หรือโฟลเดอร์นั้น', en: 'this account has no right to use it' };
const NO_FOLDER: Words = { th: 'ไม่มีโฟลเดอร์นั้น', en: 'its folder does not exist' };

const REASONS: Readonly<Record<string, Words>> = {
  EACCES: MAY_NOT,
  EPERM: MAY_NOT,
  EROFS: { th: 'ดิสก์อ่านได้อย่างเดียว', en: 'the disk is read-only' },
  ENOSPC: { th: 'ดิสก์เต็ม', en: 'the disk is full' },
  EDQUOT: { th: 'ใช้เนื้อที่ครบตามโควตาแล้ว', en: 'the disk quota is used up' },
  EFBIG: { th: 'ดิสก์ไม่รับไฟล์ขนาดนี้', en: 'the disk takes no file of this size' },
  EIO: { th: 'ดิสก์ขัดข้อง', en: 'the disk fails' },
  ETIMEDOUT: { th: 'ดิสก์ไม่ตอบภายในเวลาที่กำหนด', en: 'the disk did not answer in time' },
  EBUSY: { th: 'โปรแกรมอื่นใช้ไฟล์อยู่', en: 'another program holds the file' },
  EISDIR: { th: 'เป็นโฟลเดอร์', en: 'it is a folder' },
  ENOENT: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
};

/** What the system says itself, where it is none of these. */
export function whyOf(error: unknown): Words {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? { th: message, en: message };
}
