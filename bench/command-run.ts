// One command as the first of its process: prints how much it costs in yardsticks and in milliseconds. Called by commands.ts alone.
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { addOnFor } from '../local/office';
import type { Workbook } from '../local/workbook/workbook';
import { cpuTime, yardstick } from './yardstick';

const [file = '', command = ''] = process.argv.slice(2);
const book = deserialize(readFileSync(file)) as Workbook;

// Loaded before it is measured: what loading costs is a figure of its own.
const addOn = addOnFor(book, book.owner);
const WORKS: Readonly<Record<string, () => void>> = {
  onOpen: () => addOn.open(),
  panelState: () => void addOn.call('panelState', []),
};
const work = WORKS[command] ?? (() => void addOn.call('runCommand', [command, {}]));

const before = yardstick();
const spent = cpuTime(work);
const unit = Math.min(before, yardstick());
console.log(JSON.stringify({ ratio: spent / unit, milliseconds: spent }));
