// What a command says, without the minute in which it was built: between two runs it may pass.

/** Of data: the minute, and the code in which it counts. In CSV they end each line, in JSON they stand before the rows. */
const MADE = /\d{4}-\d\d-\d\dT\d\d:\d\d(,2,|\\",\\"checksum\\":\\")[0-9a-f]{8}/g;
/** Before it in CSV: the state of the report. */
const STATE = /,[a-z-]+,…,2,…(?=\\r\\n)/g;

const changed = <Told>(told: Told, change: (json: string) => string) =>
  JSON.parse(change(JSON.stringify(told))) as Told;

export function untimed<Told>(told: Told): Told {
  return changed(told, (json) => json.replace(/(เวลา |at )\d\d:\d\d/g, '$1…').replace(MADE, '…$1…'));
}

/** Without the state of each report, too: it is another one when a round was closed, though no figure is. */
export function stateless<Told>(told: Told): Told {
  return changed(untimed(told), (json) => json.replace(STATE, ''));
}
