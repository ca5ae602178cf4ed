// The commands about e-mails in the build without mail: none. The build with mail has with-mail.ts in its place.
import type { Command } from '../running/command';

export const mailCommands: readonly Command[] = [];
