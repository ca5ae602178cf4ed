// The page's way: what is known of the workbook, the list that was given, how its columns are meant, and what would change.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportResult } from '../../commands/changes/import';
import type { PanelState } from '../../commands/pages/panel-state';
import type { Options } from '../../commands/running/command';
import type { Unregistered } from '../../domain/imports/meant-rows';
import { IMPORT_PAGE } from '../../words/pages/import-page';
import { call } from '../call';
import { type AskedAgain, type Changes, useChanges } from '../changes/use-changes';
import { t } from '../language';
import { useWork, type Work } from '../use-work';
import { type Given, type Known, linesOf } from './given-list';
import { type Roster, useRoster } from './use-roster';

/** What the user says of the list; null where it says so itself. */
export interface Meant {
  round: string | null;
  indicator: string | null;
  district: string | null;
  /** By the column's number, from 1. */
  columns: Readonly<Record<number, string>>;
}

const AS_LISTED: Meant = { round: null, indicator: null, district: null, columns: {} };

export interface Import {
  work: Work<string, AskedAgain>;
  known: Known;
  given: Given;
  give(more: Partial<Given>): void;
  refuse(message: string): void;
  meant: Meant;
  /** Says it, and asks anew what would change. */
  mean(more: Partial<Meant>): void;
  changes: Changes<ImportResult>;
  roster: Roster;
  /** The list goes its way: a roster is brought in, results are shown first. */
  go(): void;
  addLaos(laos: readonly Unregistered[]): void;
  /** To the list again, as it was given; or to the next one. */
  back(): void;
  next(): void;
}

function optionsOf({ list }: Given, { columns, ...asked }: Meant): Options {
  const said = Object.entries(columns).map(([number, id]) => `${number}=${id}`);
  const given = Object.entries(asked).filter(([, value]) => value !== null);
  return { list, ...Object.fromEntries(given), ...(said.length ? { columns: said.join(',') } : {}) };
}

/** A province without LAOs owes nothing in a round in which something is asked. */
const hasNoLaos = ({ districts, indicators, round }: PanelState) =>
  districts.every(({ expected }) => expected === 0) && indicators.some(({ rounds }) => rounds.includes(round));

const EMPTY: Given = { province: '', list: '', isRoster: false };

export function useImport(): Import {
  const work = useWork<string, AskedAgain>(t(IMPORT_PAGE.opening));
  const { busy, attempt, fail } = work;
  const [known, setKnown] = useState<Known>(null);
  const [given, setGiven] = useState<Given>(EMPTY);
  const [meant, setMeant] = useState<Meant>(AS_LISTED);
  const changes = useChanges<ImportResult>('import', work);
  const roster = useRoster(given, work);
  const give = (more: Partial<Given>) => setGiven((before) => ({ ...before, ...more }));
  const refuse = (message: string) => fail({ message, detail: null });

  const open = () =>
    void attempt(t(IMPORT_PAGE.opening), async () => {
      const state = await call('panelState', null);
      // What else is refused is said of the list, once there is one.
      if (state.done) {
        setKnown(state);
        give({ isRoster: hasNoLaos(state) });
      } else if (state.code === 'no-settings') setKnown('new');
    });
  const first = useRef(open);
  useEffect(() => first.current(), []);

  async function see(wanted: Meant): Promise<void> {
    const refusal = await changes.look(optionsOf(given, wanted));
    if (refusal?.code === 'no-settings') {
      setKnown('new');
      changes.leave();
    } else if (refusal) refuse(refusal.message);
  }

  /** What is said of the list while it is being looked at is asked next. */
  const wanted = useRef(AS_LISTED);
  const isLooking = useRef(false);
  const look = () =>
    void attempt(t(IMPORT_PAGE.looking), async () => {
      isLooking.current = true;
      for (let asked: Meant | null = null; asked !== wanted.current; ) {
        asked = wanted.current;
        await see(asked);
      }
    }).finally(() => {
      isLooking.current = false;
    });

  function mean(more: Partial<Meant>): void {
    if (busy !== null && !isLooking.current) return;
    wanted.current = { ...wanted.current, ...more };
    setMeant(wanted.current);
    if (!isLooking.current) look();
  }

  function forget(): void {
    wanted.current = AS_LISTED;
    setMeant(AS_LISTED);
    changes.leave();
  }

  return {
    ...{ work, known, given, give, refuse, meant, mean, changes, roster },
    go() {
      if (busy !== null) return;
      if (!linesOf(given.list)) refuse(t(IMPORT_PAGE.empty));
      else if (known === 'new' || given.isRoster) roster.bringIn();
      else look();
    },
    addLaos: (laos) => roster.addLaos(laos, () => see(meant)),
    back: forget,
    next() {
      forget();
      setGiven(EMPTY);
      roster.leave();
      open();
    },
  };
}
