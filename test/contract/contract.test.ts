// The contract on the local host: every fact answers as it says, what the add-on uses of Google is asked about, and the script that is pushed is whole.
import { beforeAll, describe, expect, it } from 'vitest';
import { type AddOn, loadAddOn } from '../../local/runtime.ts';
import { newWorkbook } from '../../local/workbook/cells.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { askHere, contractBook } from '../../scripts/contract/ask-here.ts';
import { type ContractFiles, contractFiles } from '../../scripts/contract/build.ts';
import { factsOf } from '../../scripts/contract/compare.ts';
import type { FactHead } from '../../scripts/contract/comparison.ts';
import type { Answers } from '../../scripts/contract/saved-tab.ts';
import { methodsUsedBy } from './used-methods.ts';

interface Listed extends FactHead {
  source: string;
  asks?: string[];
  asker?: string;
}

let files: ContractFiles;
let facts: Listed[];
let here: Answers;
let calls: Map<string, Set<string>>;

const OWNER = 'owner@example.go.th';
const isAsked = (fact: Listed) => fact.look === undefined;

/** Which of Google's methods were called while each fact was prepared and asked. */
function watched(workbook: Workbook): (addOn: AddOn) => void {
  calls = new Map();
  const sheetNames = () => workbook.sheets.map(({ name }) => name);
  return ({ host }) => {
    host.beforeCall = (method) => {
      for (const name of sheetNames().filter((each) => each.startsWith('contract '))) {
        const id = name.slice('contract '.length).replace(/ (renamed|other|gone|first|next)$/, '');
        calls.set(id, (calls.get(id) ?? new Set()).add(method));
      }
    };
  };
}

beforeAll(async () => {
  files = await contractFiles();
  facts = factsOf(files) as Listed[];
  const workbook = contractBook();
  here = await askHere(files, workbook, watched(workbook));
});

describe('the facts', () => {
  it('are many, each with its own id, a question, a source, and an answer that no sheet takes for anything else', () => {
    expect(facts.length).toBeGreaterThan(120);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    for (const { id, question, source, expected } of facts) {
      expect(question, id).toMatch(/\?( \(.*\))?$/);
      expect(source, id).not.toBe('');
      if (expected !== null) expect(JSON.stringify(expected), id).toMatch(/^\{/);
    }
  });

  it('hold on the local host, or are known not to', () => {
    const differ = facts
      .filter((fact) => isAsked(fact) && fact.expected !== null)
      .map(({ id, expected, here: known }) => ({ id, wanted: known ?? expected, observed: observed(id) }))
      .filter(({ wanted, observed }) => !isEqual(wanted, observed));
    expect(differ).toEqual([]);
  });

  it('that are only reported are reported', () => {
    const reported = facts.filter((fact) => isAsked(fact) && fact.expected === null);
    expect(reported.map(({ id }) => id)).toContain('time.flush');
    for (const { id } of reported) expect(Object.keys(observed(id) as object).length, id).toBeGreaterThan(0);
  });

  it('ask what they say that they ask', () => {
    const silent = facts.filter(isAsked).flatMap(({ id, asks = [] }) => {
      const made = calls.get(id) ?? new Set();
      return asks.filter((method) => !made.has(method)).map((method) => `${id}: ${method}`);
    });
    expect(silent).toEqual([]);
  });

  it('ask about every method of Google that the add-on uses', () => {
    const asked = new Set(facts.flatMap(({ asks = [] }) => asks));
    const used = methodsUsedBy('src');
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((method) => !asked.has(method))).toEqual([]);
  });
});

describe('the menu', () => {
  const load = (workbook: Workbook, user = OWNER, now?: () => number) =>
    loadAddOn({
      code: files['Code.js'] as string,
      workbook,
      user,
      readHtml: (name) => files[`${name}.html`] ?? null,
      ...(now && { now }),
    });
  const answerRows = (workbook: Workbook) => workbook.sheets.find(({ name }) => name === 'Contract')?.cells ?? [];
  const answered = (workbook: Workbook) => answerRows(workbook).filter((row) => row?.[5]?.value).length - 1;

  it('is made when the file opens, and each entry has its door', () => {
    const addOn = load(contractBook());
    addOn.open();
    const doors = addOn.host.menus[0]?.items.map((item) => ('functionName' in item ? item.functionName : ''));
    expect(doors).toEqual(['contract_ask', 'contract_ask_editor', 'contract_ask_member', 'contract_begin_again']);
    for (const door of doors ?? []) expect(addOn.functionNames).toContain(door);
  });

  it('stops when its time is over, says so, and goes on when it is pressed again', () => {
    const workbook = contractBook();
    let clock = 0;
    const slow = () => {
      clock += 20_000;
      return clock;
    };
    const first = load(workbook, OWNER, slow);
    const left = first.call('contract_ask', []) as { unasked: number };
    const before = answered(workbook);
    expect(left.unasked).toBeGreaterThan(50);
    expect(first.host.toasts.at(-1)?.message).toMatch(/^Press again: \d+ not asked yet/);
    expect(before).toBeLessThan(40);
    load(workbook).call('contract_ask', []);
    expect(answered(workbook)).toBeGreaterThan(before + 50);
  });

  it('asks an editor nothing that the owner has not prepared, and says who has to press', () => {
    const workbook = contractBook();
    const addOn = load(workbook, 'editor@example.go.th');
    expect(addOn.call('contract_ask_editor', [])).toMatchObject({ unasked: 0, prepared: 0 });
    expect(addOn.host.toasts.at(-1)?.message).toMatch(
      /^\d+ wait for the owner, who has to press "Ask, or go on" first\./,
    );
    expect(answered(workbook)).toBe(0);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Contract', 'Sheet1']);
  });

  it('notes the fact that ended it, and goes on with the next', () => {
    const workbook = contractBook();
    const first = load(workbook);
    first.host.beforeCall = (method) => method === 'Sheet.getDataRange' && first.host.endAt(1);
    expect(() => first.call('contract_ask', [])).toThrow('Exceeded maximum execution time');
    const observedOf = (id: string) => answerRows(workbook).find((row) => row?.[0]?.value === id)?.[5]?.value;
    expect(observedOf('values.empty-tab')).toBe('{"asking":true}');
    load(workbook).call('contract_ask', []);
    expect(observedOf('values.empty-tab')).toBe('{"brokenOff":true}');
    expect(observedOf('values.kinds')).toMatch(/^\{"values"/);
  });

  it('leaves no tab but the answers when the owner presses once more, and begins again when asked to', async () => {
    const workbook = contractBook();
    await askHere(files, workbook);
    load(workbook).call('contract_ask', []);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Contract', 'Sheet1']);
    const before = answered(workbook);
    load(workbook).call('contract_begin_again', []);
    expect(answered(workbook)).toBeLessThan(before);
  });

  it('works in a file of a single tab, and in English', () => {
    const workbook = newWorkbook({ name: 'scratch', owner: OWNER });
    workbook.locale = 'en_US';
    load(workbook).call('contract_begin_again', []);
    load(workbook).call('contract_begin_again', []);
    expect(answered(workbook)).toBeGreaterThan(50);
  });
});

function observed(id: string): unknown {
  const text = here.get(id)?.observed;
  return text ? JSON.parse(text) : 'nothing';
}

function isEqual(one: unknown, other: unknown): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}
