// A measured figure, as results.md prints it.

export interface Figure {
  name: string;
  value: number;
  unit: string;
  aim?: string;
  before?: number;
}
