// What Google Sheets would refuse to do, in Google's words.

export class Refusal extends Error {
  override readonly name = 'Refusal';
}
