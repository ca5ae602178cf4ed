// What a panel's frame and the page say to each other.

/** From the frame: a call of a function of the add-on, or a wish about the window. */
export type FromFrame =
  | { khanton: 'call'; id: number; functionName: string; given: unknown[] }
  | { khanton: 'close' }
  | { khanton: 'focus' };

export interface ToFrame {
  khanton: 'answer';
  id: number;
  value?: unknown;
  error?: { name: string; message: string };
}
