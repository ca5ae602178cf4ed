// Asks the local host what the contract asks of Google: the same script, its menu pressed, its pages shown, its cells calculated.
import vm from 'node:vm';
import { Recalculation } from '../../local/calculate/recalculation.ts';
import { type AddOn, type AuthMode, loadAddOn } from '../../local/runtime.ts';
import type { HtmlState } from '../../local/services/host/objects.ts';
import { newWorkbook, sheetByName } from '../../local/workbook/cells.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import type { ContractFiles } from './build.ts';
import { type Answers, answersOf } from './saved-tab.ts';

const OWNER = 'owner@example.go.th';
const EDITOR = 'editor@example.go.th';
const MEMBER = 'member@example.go.th';
const ASKERS: readonly [user: string, door: string][] = [
  [OWNER, 'contract_ask'],
  [EDITOR, 'contract_ask_editor'],
  [MEMBER, 'contract_ask_member'],
];
/** A first press prepares, the second asks; more than a few would go on for ever. */
const MOST_PRESSES = 6;
const CUSTOM_FUNCTION = /@customfunction\s*\*\/\s*function (\w+)\(/g;
/** The width of every sidebar. */
const SIDEBAR = 300;

export function contractBook(): Workbook {
  return newWorkbook({ name: 'contract', owner: OWNER, editors: [EDITOR] });
}

/** The file is shared with a group when its member is to ask, as the guide says: what it does to protections would show before. */
function shareWithGroup(workbook: Workbook): void {
  workbook.editors.push(MEMBER);
  workbook.google = { ...workbook.google, groupMembers: [MEMBER] };
}

function load(files: ContractFiles, workbook: Workbook, user: string, authMode: AuthMode = 'FULL'): AddOn {
  const readHtml = (name: string) => files[`${name}.html`] ?? null;
  return loadAddOn({ code: files['Code.js'] as string, workbook, user, authMode, readHtml });
}

/** The page's scripts one after the other, as a browser runs them: one that fails stops no other. */
function show(html: HtmlState, call: (door: string, given: unknown[]) => void): void {
  const run = new Proxy(
    {},
    {
      get:
        (_, door) =>
        (...given: unknown[]) =>
          call(String(door), given),
    },
  );
  const window = { innerWidth: html.width ?? SIDEBAR, innerHeight: html.height };
  const context = vm.createContext({ window, google: { script: { run } } });
  for (const [, script = ''] of html.content.matchAll(/<script>([\s\S]*?)<\/script>/g)) {
    try {
      vm.runInContext(script, context);
    } catch {
      // What it would have reported is missing then.
    }
  }
}

function showPages(files: ContractFiles, workbook: Workbook, { host }: AddOn): void {
  const pages = [...(host.sidebar ? [host.sidebar] : []), ...host.dialogs.map(({ html }) => html)];
  for (const page of pages) show(page, (door, given) => load(files, workbook, host.user).call(door, given));
}

async function calculate(files: ContractFiles, workbook: Workbook): Promise<void> {
  const names = [...(files['Code.js'] as string).matchAll(CUSTOM_FUNCTION)].map(([, name]) => name as string);
  const addOn = load(files, workbook, OWNER, 'CUSTOM_FUNCTION');
  const functions = Object.fromEntries(names.map((name) => [name, (...given: unknown[]) => addOn.call(name, given)]));
  await new Recalculation().calculate(workbook, functions, 'contract');
}

/** One press of the menu, and what follows of it; true where nothing is left to this user. */
async function press(
  files: ContractFiles,
  workbook: Workbook,
  [user, door]: readonly [user: string, door: string],
  watch: (addOn: AddOn) => void,
): Promise<boolean> {
  const addOn = load(files, workbook, user);
  watch(addOn);
  const left = addOn.call(door, []) as { unasked: number; prepared: number };
  showPages(files, workbook, addOn);
  await calculate(files, workbook);
  return left.unasked + left.prepared === 0;
}

/** `watch` sees each execution before it begins. */
export async function askHere(
  files: ContractFiles,
  workbook = contractBook(),
  watch: (addOn: AddOn) => void = () => {},
): Promise<Answers> {
  for (const asker of ASKERS) {
    if (asker[0] === MEMBER) shareWithGroup(workbook);
    let presses = 0;
    while (!(await press(files, workbook, asker, watch))) {
      presses += 1;
      if (presses === MOST_PRESSES) throw new Error(`${asker[1]} has not come to an end after ${presses} presses.`);
    }
  }
  const sheet = sheetByName(workbook, 'Contract');
  return answersOf((sheet?.cells ?? []).map((row) => (row ?? []).map((cell) => String(cell?.value ?? ''))));
}
