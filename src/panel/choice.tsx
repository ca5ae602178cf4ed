// A labelled list to choose from; its empty value stands for all.

interface ChoiceProps {
  label: string;
  value: string | null;
  options: readonly { value: string; label: string }[];
  /** The word for all; none: one of the options must be chosen. */
  any?: string;
  choose(value: string | null): void;
}

export function Choice({ label, value, options, any, choose }: ChoiceProps) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value || ''} onChange={({ currentTarget }) => choose(currentTarget.value || null)}>
        {any === undefined ? null : <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
