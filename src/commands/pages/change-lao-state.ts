// What the dialog of LAOs that change offers to choose from: those of the registry that are still there, their districts, and a day as an example.
import { comparableName, readLaoName, USUAL_KIND } from '../../domain/names/lao-name';
import type { LaoType } from '../../domain/names/lao-type';
import { severalNames } from '../../domain/names/several-names';
import type { RegisteredLao } from '../../domain/province/province';
import { readRegistry } from '../../domain/province/registry';
import { daysAfter, writeDate } from '../../domain/time/calendar';
import { findTab } from '../../workbook/book/book';
import { Refusal } from '../../workbook/book/refusal';
import { registryLines } from '../../workbook/reading/read-province';
import { readTable } from '../../workbook/reading/table';
import { readSettings } from '../../workbook/settings/read-settings';
import type { Settings } from '../../workbook/settings/settings';
import { registryTab } from '../../workbook/tabs/registry';
import { mustBeAllowedTo } from '../month/may-act';
import { makeContext } from '../running/context';
import { orRefused, type Refused } from '../running/outcome';

export interface ChangeableLao {
  /** As the registry has it. */
  name: string;
  district: string;
  type: LaoType;
  /** By which the command knows it within its district. */
  asked: string;
  /** What it is called once it is upgraded. */
  upgraded: string;
}

export interface ChangeLaoState {
  done: true;
  /** In their order. */
  districts: string[];
  /** In registry order. */
  laos: ChangeableLao[];
  /** A day of the year, as people write one. */
  example: string;
}

/** The name; where it says no type and is that of two, or is cut by the commas between names, as names are compared. */
function askedOf({ type, name, district }: RegisteredLao, laos: readonly RegisteredLao[]): string {
  const { type: said, bare } = readLaoName(name);
  const isAlone = laos.filter((lao) => lao.district === district && readLaoName(lao.name).bare === bare).length === 1;
  return (said || isAlone) && severalNames(name).length === 1 ? name : comparableName(type, name);
}

function upgradedOf({ name }: RegisteredLao): string {
  const { type, bare } = readLaoName(name);
  return type ? USUAL_KIND.municipality + bare : name;
}

/** In the middle of a month between two rounds of the year. */
function exampleOf({ rounds, language }: Settings): string {
  const round = rounds[Math.floor(rounds.length / 2)];
  return round ? writeDate(daysAfter(round.date, 14), 'short', { language }) : '';
}

/** For the province alone. Reads the settings and the registry, and no district's tab. */
export function changeLaoState(now: Date = new Date()): ChangeLaoState | Refused {
  const context = makeContext(now);
  return orRefused<ChangeLaoState | Refused>(context, () => {
    const settings = readSettings(context.open(), context.settings());
    mustBeAllowedTo(context, 'change-lao', null);
    const registry = findTab(context.open(), registryTab.key);
    if (!registry) throw new Refusal('no-registry', {}, settings.language);
    const { laos } = readRegistry(registryLines(readTable(registry, registryTab), settings));
    const there = laos.filter(({ life }) => life === null || life.until === null);
    const named = [...settings.districts.map(({ name }) => name), ...laos.map(({ district }) => district)];
    return {
      done: true,
      districts: named.filter((name, index) => named.indexOf(name) === index),
      laos: there.map((lao) => {
        const { name, district, type } = lao;
        return { name, district, type, asked: askedOf(lao, there), upgraded: upgradedOf(lao) };
      }),
      example: exampleOf(settings),
    };
  });
}
