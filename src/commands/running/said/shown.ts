// A command's sentence as a window shows it: no line breaks within a date.
import { unbroken } from '../../../domain/time/unbroken-dates';

export const shown = (sentence: string): string => unbroken(sentence);
