// What becomes of the registry when LAOs change: which of its lines end or say more, and which come.
import { daysAfter, type IsoDate } from '../../time/calendar';
import { laoKey } from '../lao';
import type { Lao, Province, RegisteredLao, Target } from '../province';
import type { ChangeAsked, Coming } from './change-asked';
import type { Life } from './life';

/** A line that stands there, and what its LAO's life is then. */
export interface EndingLine {
  lao: Lao;
  life: Life;
}

export interface ChangedLines {
  /** The first round that counts it so; null where the year has none any more. */
  round: IsoDate | null;
  changed: EndingLine[];
  added: RegisteredLao[];
}

const keyOf = ({ type, name, district }: Coming) => laoKey(type, name, district);
const ALL_YEAR: Life = { since: null, until: null, was: [], continues: [] };

function targetOf({ target, from }: ChangeAsked): Target {
  const [former] = from.map((lao) => lao.target).filter((each) => each !== null);
  return target ?? former ?? 'secondary';
}

/** The last round before the day; where there is none, the day before it. */
function lastBefore({ rounds }: Pick<Province, 'rounds'>, day: IsoDate): IsoDate {
  const before = rounds.filter(({ date }) => date < day).pop();
  return before ? before.date : daysAfter(day, -1);
}

/** One that is there before and after, as who takes others in, keeps its line: it says what it took in. */
export function changeLines(
  { rounds, registered }: Pick<Province, 'rounds' | 'registered'>,
  asked: ChangeAsked,
): ChangedLines {
  const { from, to, day } = asked;
  const round = rounds.filter(({ date }) => date >= day)[0]?.date ?? null;
  const until = lastBefore({ rounds }, day);
  const coming = new Set(to.map(keyOf));
  const ending = from.filter(({ key }) => !coming.has(key));
  const was = from.map(({ key }) => key);
  const staying = new Map(registered.map((lao) => [lao.key, lao]));
  const stays = to.map((each) => staying.get(keyOf(each))).filter((lao): lao is Lao => lao !== undefined);
  const isPart = asked.kind === 'split' && !ending.length ? { isPart: true as const } : {};
  const tookIn = asked.kind === 'merge' ? stays : [];
  return {
    round,
    changed: [
      ...ending.map((lao) => ({ lao, life: { ...(lao.life ?? ALL_YEAR), until } })),
      ...tookIn.map((lao) => {
        const life = lao.life ?? ALL_YEAR;
        return { lao, life: { ...life, was: [...life.was, ...was.filter((key) => key !== lao.key)] } };
      }),
    ],
    added: to
      .filter((each) => !staying.has(keyOf(each)))
      .map(
        (each): RegisteredLao => ({
          ...each,
          target: targetOf(asked),
          targetText: '',
          place: null,
          targetPlace: null,
          life: { since: round ?? day, until: null, was, continues: [], ...isPart },
        }),
      ),
  };
}
