// The reference's states of a report: every act and every midnight replayed in the order of time, with whole days counted on fingers.
export interface PlainRound {
  date: string;
  districtDeadline: string;
  provinceDeadline: string;
}

export interface PlainAct {
  act: 'hand-in' | 'return' | 'accept' | 'close' | 'reopen' | 'explain';
  district: string | null;
  round: string;
  until?: string;
}

const dayAfter = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lengths = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  const pad = (number: number) => String(number).padStart(2, '0');
  if (date < (lengths[month - 1] as number)) return `${year}-${pad(month)}-${pad(date + 1)}`;
  return month < 12 ? `${year}-${pad(month + 1)}-01` : `${year + 1}-01-01`;
};

/** One by one. */
function daysTo(from: string, to: string): number {
  if (from > to) return -daysTo(to, from);
  let days = 0;
  for (let day = from; day < to; day = dayAfter(day)) days += 1;
  return days;
}

export function plainState(
  rounds: readonly PlainRound[],
  acts: readonly PlainAct[],
  { district, round, today }: { district: string; round: string; today: string },
): { state: string; daysLeft: number | null } {
  const position = rounds.findIndex(({ date }) => date === round);
  const own = rounds[position] as PlainRound;
  const before = rounds[position - 1];
  const hasOpened = !before || today > before.provinceDeadline || today >= own.date;
  const left = daysTo(today, own.districtDeadline);
  let state = !hasOpened ? 'not-open' : left < 0 ? 'late' : left > 7 ? 'open' : 'due';
  let last = own.districtDeadline;
  // What is done in a round that was opened again has until then, and no longer.
  let again = '';
  for (const act of acts) {
    if (act.round !== round || (act.district !== null && act.district !== district)) continue;
    if (act.act === 'hand-in') [state, last] = ['handed-in', again || own.provinceDeadline];
    if (act.act === 'return') [state, last] = ['returned', again || own.provinceDeadline];
    if (act.act === 'accept') [state, last] = ['accepted', ''];
    if (act.act === 'close') [state, last, again] = ['closed', '', ''];
    if (act.act === 'reopen') {
      again = act.until as string;
      [state, last] = ['reopened', again];
    }
  }
  if (again !== '' && today > again) [state, last] = ['closed', ''];
  return { state, daysLeft: state === 'not-open' || last === '' ? null : daysTo(today, last) };
}
