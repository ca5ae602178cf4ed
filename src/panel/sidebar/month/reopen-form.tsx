// Until which day a closed round is opened again for a district, and why.
import { useState } from 'preact/hooks';
import { MONTH } from '../../../words/pages/month';
import { t } from '../../language';
import { TextForm } from '../text-form';

export function ReopenForm({ send, cancel }: { send(until: string, reason: string): void; cancel(): void }) {
  const [until, setUntil] = useState('');
  return (
    <TextForm
      label={t(MONTH.reopenReason)}
      button={t(MONTH.reopen)}
      isReady={until.trim() !== ''}
      send={(reason) => send(until.trim(), reason)}
      cancel={cancel}
      before={
        <label class="choice">
          <span>{t(MONTH.until)}</span>
          <input type="text" value={until} onInput={({ currentTarget }) => setUntil(currentTarget.value)} />
        </label>
      }
    />
  );
}
