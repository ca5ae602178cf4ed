// What a command says, without the minute in which it was built: between two runs it may pass.

export function untimed<Told>(told: Told): Told {
  return JSON.parse(JSON.stringify(told).replace(/(เวลา |at )\d\d:\d\d/g, '$1…')) as Told;
}
