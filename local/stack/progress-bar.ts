// How far a long call has come, on one line of a terminal; where nobody watches, nothing is said.
const WIDTH = 30;

export interface ProgressBar {
  step(what: string): void;
  end(): void;
}

/** `most`: how many steps there will be; `stream`: where it is shown. */
export function progressBar(most: number, stream: NodeJS.WriteStream = process.stderr): ProgressBar {
  if (!stream.isTTY) return { step: () => undefined, end: () => undefined };
  let done = 0;
  const clear = '\r\u001B[K';
  return {
    step(what) {
      done += 1;
      const full = Math.round((WIDTH * Math.min(done, most)) / most);
      stream.write(`${clear}[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${done}/${most} ${what}`);
    },
    end: () => void stream.write(clear),
  };
}
