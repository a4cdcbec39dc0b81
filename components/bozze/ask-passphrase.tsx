import { useState } from 'preact/hooks';
import type { Result } from '../../lib/domain/result.ts';
import { said } from '../../lib/i18n/said.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Asks for the passphrase of the drafts, for one thing to be done with it; a wrong one is said beside the box. */
export const AskPassphrase = (props: {
  id: string;
  label: string;
  button: string;
  onDone: (passphrase: string) => Promise<Result<null>>;
}) => {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    const done = await props.onDone(typed);
    setBusy(false);
    setProblem(done.ok ? '' : said(done.reason));
    if (done.ok) setTyped('');
    else document.getElementById(props.id)?.focus();
  };
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && typed) void submit();
      }}
    >
      <TextField
        id={props.id}
        label={props.label}
        value={typed}
        secret
        autocomplete="current-password"
        issues={problem ? [{ severity: 'errore', message: problem }] : []}
        onInput={setTyped}
      />
      <div>
        <Button type="submit" busy={busy} disabled={typed === ''}>
          {props.button}
        </Button>
      </div>
    </form>
  );
};
