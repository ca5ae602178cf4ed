// What a command has to be told, so that it is not refused for that alone: in what else it finds, cells may be formulas.
import { PUBLISHED_TEXT } from '../provinces/published';

const ROUND = '2556-04-01';
export const TOLD: Readonly<Record<string, object>> = {
  print: { form: 'summary' },
  'check-form': { form: PUBLISHED_TEXT },
  import: { list: 'อำเภอ\tชื่อ อปท.\tขั้น\nลอง\tอบต.ปากกาง\t=1+1\nสอง\tอบต.เตาปูน\t2', round: ROUND },
  'change-lao': { kind: 'close', lao: 'อบต.ปากกาง', day: ROUND },
  return: { note: '=1+1' },
  explain: { lao: 'อบต.ปากกาง', text: '=1+1' },
  'close-round': { round: ROUND },
  reopen: { round: ROUND, until: '2599-12-31', reason: '=1+1' },
};
