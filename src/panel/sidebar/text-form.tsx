// A few words that an act needs: a field, a button that sends them, and a way out. What is typed stays until it has been taken.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MONTH } from '../../words/pages/month';
import { t } from '../language';

interface TextFormProps {
  label: string;
  button: string;
  send(text: string): void;
  cancel(): void;
  /** Why it is asked for. */
  children?: ComponentChildren;
  /** Stands before the field. */
  before?: ComponentChildren;
  /** False while something else that is asked for is not there. */
  isReady?: boolean;
}

/** As much as an act takes. */
const LONGEST = 2000;

export function TextForm({ label, button, send, cancel, children, before, isReady = true }: TextFormProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isSaid = text.trim() !== '';
  return (
    <div class="text-form">
      {children ? <div role="alert">{children}</div> : null}
      {before}
      <label class="choice">
        <span>{label}</span>
        <textarea
          ref={field}
          rows={3}
          maxLength={LONGEST}
          value={text}
          onKeyDown={({ key }) => (key === 'Escape' ? cancel() : undefined)}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="button" class="primary" disabled={!isSaid || !isReady} onClick={() => send(text.trim())}>
        {button}
      </button>{' '}
      <button type="button" onClick={cancel}>
        {t(MONTH.cancel)}
      </button>
    </div>
  );
}
