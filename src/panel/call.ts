// Calls of the add-on from the user's browser, typed from what main.ts opens to the panel.
import type { PanelDoors } from '../main';

type Name = keyof PanelDoors;

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

declare const google: {
  script: {
    run: Runner & Record<Name, (...given: unknown[]) => void>;
    host: { close(): void; editor: { focus(): void } };
  };
};

/** Rejects with what Google says where the script fails; a refusal is a value. */
export function call<Door extends Name>(
  name: Door,
  ...given: Parameters<PanelDoors[Door]>
): Promise<ReturnType<PanelDoors[Door]>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => resolve(value as ReturnType<PanelDoors[Door]>))
      .withFailureHandler(reject);
    (runner as typeof google.script.run)[name](...given);
  });
}

export function closePage(): void {
  google.script.host.close();
}

/** Hands the keyboard to the sheet: where the panel has led to a cell, it can be typed into at once. */
export function focusSheet(): void {
  google.script.host.editor.focus();
}
