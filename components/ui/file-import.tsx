import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Result } from '../../lib/domain/result.ts';
import { said } from '../../lib/i18n/said.ts';
import { FileField } from './file-field.tsx';
import { announce } from './live.tsx';
import { Notice } from './notice.tsx';

type Step<C> =
  | { kind: 'idle' }
  | { kind: 'refused'; reason: string }
  | { kind: 'preview'; candidate: C }
  | { kind: 'done'; told: ComponentChildren };

/** An import from a file: read, shown, and kept only after the last press. `C` is what was read. */
export const useFileImport = <C,>() => {
  const [step, setStep] = useState<Step<C>>({ kind: 'idle' });
  const [turn, setTurn] = useState(0);
  // The box of the file is drawn anew, so that the same file can be chosen again.
  const end = (next: Step<C>): void => {
    setTurn(turn + 1);
    setStep(next);
  };
  return {
    step,
    turn,
    read: (read: Result<C>): void =>
      setStep(read.ok ? { kind: 'preview', candidate: read.value } : { kind: 'refused', reason: read.reason }),
    cancel: (): void => end({ kind: 'idle' }),
    refuse: (reason: string): void => end({ kind: 'refused', reason }),
    done: (told: ComponentChildren): void => end({ kind: 'done', told }),
  };
};

/** The box of the file and how the import stands; the preview is the caller's. */
export const FileImport = <C,>(props: {
  flow: ReturnType<typeof useFileImport<C>>;
  id: string;
  label: string;
  accept: string;
  /** Title over a refusal. */
  refused: string;
  /** Said when the preview is there. */
  ready: string;
  onFile: (file: File) => Promise<Result<C>>;
}) => {
  const { flow } = props;
  return (
    <>
      <FileField
        key={flow.turn}
        id={props.id}
        label={props.label}
        accept={props.accept}
        onFile={async (file) => {
          const read = await props.onFile(file);
          flow.read(read);
          if (read.ok) announce(props.ready);
        }}
      />
      {flow.step.kind === 'refused' && (
        <Notice kind="error" role="alert" title={props.refused}>
          <p>{said(flow.step.reason)}</p>
        </Notice>
      )}
      {flow.step.kind === 'done' && (
        <Notice kind="ok" role="status">
          {flow.step.told}
        </Notice>
      )}
    </>
  );
};
