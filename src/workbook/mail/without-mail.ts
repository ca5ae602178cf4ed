// Who acts, and the daily sending, in the build without mail: Google is not asked. The build with mail has with-mail.ts in its place.
import type { SeenDaily } from '../../self-check/seen';
import type { Book } from '../book/book';
import type { Settings } from '../settings/settings';

/** The e-mail of whoever runs the script; '': nobody says. */
export const whoActs = (): string => '';

export const lookAtDaily = (_book: Book, _settings: Settings | null): SeenDaily | null => null;
