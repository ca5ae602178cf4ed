// A fixed piece of string work, so that times can be compared between machines: as many yardsticks, not as many milliseconds.

const ROUNDS = 40_000;
const TEXT = 'องค์การบริหารส่วนตำบล 12';

/** The CPU milliseconds that the process spends on some work, its garbage collection and compiling included. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Its length depends on what it cut and joined, so that nothing of it can be left out. */
function stringWork(): number {
  let kept = '';
  let sum = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    kept = (TEXT.slice(round % TEXT.length) + kept).slice(0, 60);
    sum += kept.replace(/[0-9ก-ฮ]/g, '').length + kept.indexOf('ตำ') + kept.split(' ').length;
  }
  return sum;
}

/** CPU milliseconds. */
export function yardstick(): number {
  return cpuTime(() => {
    if (stringWork() === 0) throw new Error('the yardstick did nothing');
  });
}
