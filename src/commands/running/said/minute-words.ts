// A minute in words: the day, and the time as officials write it.
import { writeMinute } from '../../../domain/time/calendar';
import { DAY_AND_TIME } from '../../../words/commands/said-beside';
import { type Language, say } from '../../../words/text';

/** `minute`: `YYYY-MM-DDTHH:MM`, in Thailand. */
export const minuteWords = (minute: string, language: Language): string =>
  say(DAY_AND_TIME, language, writeMinute(minute, language));
