// Builds the board: where every district's report stands in every round, whose turn it is, and by when.
import { type BoardDistrict, type BoardRound, boardDocument } from '../../documents/month/board';
import { type IsoDate, minuteInThailand } from '../../domain/time/calendar';
import { board as boardOf } from '../../indicators/month/board';
import { outputCommand } from '../running/output';
import { type ChangedLine, changedLines } from '../running/said/changed-lines';
import { renewClosed } from './renew-closed';

type ShownRound = Omit<BoardRound, 'changed'> & { changed: ChangedLine[] };

interface Result {
  command: 'board';
  now: string;
  round: IsoDate;
  districts: { district: string; rounds: ShownRound[] }[];
}

function shown({ district, rounds }: BoardDistrict): Result['districts'][number] {
  return { district, rounds: rounds.map((round) => ({ ...round, changed: changedLines(round.changed) })) };
}

export const board = outputCommand<Result>({
  id: 'board',
  group: 'month',
  options: {},
  output: 'board',
  build(context) {
    const { province } = context.read();
    renewClosed(context);
    const figures = boardOf(province);
    const now = minuteInThailand(context.now);
    return {
      result: { command: 'board', now, round: figures.round, districts: figures.districts.map(shown) },
      document: boardDocument(figures, province, context.edition()),
    };
  },
  report({ round, districts }) {
    const current = districts.map(({ rounds }) => rounds.filter((each) => each.round === round)[0]);
    const count = (next: string | null) => current.filter((each) => each?.next === next).length;
    return { district: count('district'), province: count('province'), done: count(null) };
  },
});
