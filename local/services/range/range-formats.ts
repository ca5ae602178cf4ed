// How the cells of a range look: one entry for each format.

import type { CellChange } from '../../workbook/cells.ts';
import { automaticFormat } from '../../workbook/typing/display.ts';
import type { Cell, Style } from '../../workbook/workbook.ts';
import { Absent } from '../host/exception.ts';
import { EnumMember } from '../host/objects.ts';
import { decimal, flag, member, nullable, text } from '../host/parameters.ts';
import { colourOf } from '../rules/colours.ts';
import { type CellProperty, changeStyle, propertyMethods } from './cell-property.ts';

type NullableText = CellProperty<string | null>;
type Named<Name extends string> = Record<Name, string>;

function styled(change: Parameters<typeof changeStyle>[1]): (cell: Cell | undefined) => CellChange {
  return (cell) => changeStyle(cell, change);
}

const unchanged = () => ({});

/** What is no colour is silently ignored, as on Google. */
function colour(key: 'background' | 'fontColor', name: Named<'one' | 'many'>, usual: string): NullableText {
  return {
    ...name,
    takes: nullable(text),
    read: (cell) => cell?.style?.[key] ?? usual,
    change(value) {
      const given = value === null ? undefined : colourOf(value);
      return given === null ? unchanged : styled({ [key]: given });
    },
  };
}

/**
 * One of a few words; `elsewhere`: those that Google takes besides. Others: whether Google throws or ignores them is known for the
 * horizontal alignment alone (ignored).
 */
function worded<Key extends 'horizontal' | 'vertical'>(
  key: Key,
  name: Named<'one' | 'many'>,
  usual: string,
  { words, elsewhere = [] }: { words: readonly Style[Key][]; elsewhere?: readonly string[] },
): NullableText {
  return {
    ...name,
    takes: nullable(text),
    read: (cell) => cell?.style?.[key] ?? usual,
    change(value) {
      if (value === null || value === usual) return styled({ [key]: undefined });
      if (elsewhere.includes(value)) throw new Absent(`the ${name.one} '${value}'`);
      const word = words.find((each) => each === value);
      return word === undefined ? unchanged : styled({ [key]: word });
    },
  };
}

/** On or off. Numeric font weights are not in the model. */
function switched(key: 'bold' | 'italic', on: string, name: Named<'one' | 'many'>): NullableText {
  return {
    ...name,
    takes: nullable(text),
    read: (cell) => (cell?.style?.[key] ? on : 'normal'),
    change(value) {
      if (value === on) return styled({ [key]: true });
      if (value === null || value === 'normal') return styled({ [key]: undefined });
      throw new Absent(`the ${name.one} '${value}'`);
    },
  };
}

const fontFamily: NullableText = {
  one: 'FontFamily',
  many: 'FontFamilies',
  takes: nullable(text),
  read: (cell) => cell?.style?.fontFamily ?? 'Arial',
  change: (value) => styled({ fontFamily: value ?? undefined }),
};

const fontSize: CellProperty<number> = {
  one: 'FontSize',
  many: 'FontSizes',
  takes: decimal,
  read: (cell) => cell?.style?.fontSize ?? 10,
  change: (value) => styled({ fontSize: value }),
};

/** A cell that was never told reads true here, although its strategy is OVERFLOW (issuetracker 427134600). */
const wrap: CellProperty<boolean> = {
  one: 'Wrap',
  many: 'Wraps',
  takes: flag,
  read: (cell) => (cell?.style?.wrap ?? 'WRAP') === 'WRAP',
  change: (value) => styled({ wrap: value ? 'WRAP' : 'OVERFLOW' }),
};

const wrapStrategy: CellProperty<string> = {
  one: 'WrapStrategy',
  many: 'WrapStrategies',
  takes: member('WrapStrategy'),
  read: (cell) => new EnumMember('WrapStrategy', cell?.style?.wrap ?? 'OVERFLOW'),
  change: (value) => styled({ wrap: value as NonNullable<Style['wrap']> }),
};

const numberFormat: CellProperty<string> = {
  one: 'NumberFormat',
  many: 'NumberFormats',
  takes: text,
  read: (cell) => cell?.numberFormat ?? automaticFormat,
  change(value) {
    const isAutomatic = value === '' || value.toLowerCase() === 'general';
    return () => ({ numberFormat: isAutomatic ? undefined : value });
  },
};

export const rangeFormats = {
  ...propertyMethods(colour('background', { one: 'Background', many: 'Backgrounds' }, '#ffffff')),
  ...propertyMethods(colour('fontColor', { one: 'FontColor', many: 'FontColors' }, '#000000')),
  ...propertyMethods(switched('bold', 'bold', { one: 'FontWeight', many: 'FontWeights' })),
  ...propertyMethods(switched('italic', 'italic', { one: 'FontStyle', many: 'FontStyles' })),
  ...propertyMethods(
    // What 'normal' is read back as on Google, 'general-left', is no style of the model's.
    worded('horizontal', { one: 'HorizontalAlignment', many: 'HorizontalAlignments' }, 'general', {
      words: ['left', 'center', 'right'],
      elsewhere: ['normal'],
    }),
  ),
  ...propertyMethods(
    worded('vertical', { one: 'VerticalAlignment', many: 'VerticalAlignments' }, 'bottom', {
      words: ['top', 'middle'],
    }),
  ),
  ...propertyMethods(fontFamily),
  ...propertyMethods(fontSize),
  ...propertyMethods(wrap),
  ...propertyMethods(wrapStrategy),
  ...propertyMethods(numberFormat),
};
