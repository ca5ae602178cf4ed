// A toast of a script's, as its window is told: how long it is shown, the page says.

import type { Toast } from '../../services/host/host.ts';
import type { Message } from '../protocol.ts';

export const toldToast = ({ title, message }: Toast): Message => ({ title, text: message });
