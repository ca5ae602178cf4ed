// What is said of commands that send e-mails, in the build without mail: nothing. The build with mail has with-mail.ts in its place.
import type { Text } from '../text';

export const MAIL_COMMAND_NAMES: Readonly<Record<string, Text>> = {};

export const MAIL_COMMAND_WORDS: Readonly<Record<string, { help: Text; done: Text }>> = {};
