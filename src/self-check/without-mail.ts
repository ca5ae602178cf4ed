// Checks about e-mails in the build without mail: none. The build with mail has with-mail.ts in its place.
import type { Check } from './check';

export const mailChecks: readonly Check[] = [];
