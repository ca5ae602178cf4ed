// All that a self-check may answer, by its code.
import { ADD_ON_ANSWERS } from './add-on-answers';
import { COPY_ANSWERS } from './copy-answers';
import { DAILY_ANSWERS } from './daily-answers';
import { HEADER_ANSWERS } from './header-answers';
import { RIGHT_ANSWERS } from './right-answers';
import { TAB_ANSWERS } from './tab-answers';
import { TIME_ANSWERS } from './time-answers';

export const ANSWERS = {
  ...ADD_ON_ANSWERS,
  ...TAB_ANSWERS,
  ...HEADER_ANSWERS,
  ...RIGHT_ANSWERS,
  ...TIME_ANSWERS,
  ...COPY_ANSWERS,
  ...DAILY_ANSWERS,
};

export type AnswerCode = keyof typeof ANSWERS;
