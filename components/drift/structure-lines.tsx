import type { Structure, StructureControl } from '../../lib/domain/page-structure.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { IconButton } from '../ui/icon-button.tsx';

/** A line of what would be saved: what it says, and what is told beside it. */
type Line = { text: string; facts: string /** Titles above it: said once for all that follow. */; under?: string };

const controlLine = (one: StructureControl): Line => ({
  text: one.label || t('struttura.senza-nome'),
  under: one.headings.join(' › '),
  facts: [
    one.blocks.map(({ heading, index }) => t('struttura.blocco', { heading, n: index + 1 })).join(' › '),
    t('struttura.tipo', { kind: one.control }),
    one.required && t('struttura.obbligatorio'),
    !one.visible && t('struttura.nascosto'),
    !one.editable && t('struttura.sola-lettura'),
    one.aside && t('struttura.a-lato'),
    one.options &&
      (one.options.list
        ? tn('struttura.opzioni-elenco', one.options.count, { list: one.options.list })
        : tn('struttura.opzioni', one.options.count)),
    [one.tag, one.type, one.role].filter(Boolean).join(' '),
    (one.id || one.name) && t('struttura.id', { id: one.id || '–', name: one.name || '–' }),
    one.field && t('struttura.capito', { field: one.field }),
  ]
    .filter(Boolean)
    .join(' · '),
});

const Lines = (props: { id: string; lines: readonly Line[]; onRemove: (place: number) => void }) => {
  const remove = (place: number) => {
    props.onRemove(place);
    // The line is gone: who goes on by keyboard goes on from the one that took its place.
    const next = Math.min(place, props.lines.length - 2);
    setTimeout(() => document.querySelector<HTMLElement>(`#${props.id} li:nth-child(${next + 1}) button`)?.focus());
  };
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets
    <ul role="list" class="structure-lines" id={props.id} lang="it">
      {props.lines.map(({ text, facts, under = '' }, place) => (
        <li key={`${place} ${text}`}>
          <span>
            {under !== '' && under !== props.lines[place - 1]?.under && (
              <strong class="structure-lines__under">{under}</strong>
            )}
            {text}
            {facts && <span class="soft small"> – {facts}</span>}
          </span>
          <IconButton icon="trash" label={t('struttura.togli', { what: text })} onClick={() => remove(place)} />
        </li>
      ))}
    </ul>
  );
};

const WHERE = {
  heading: 'struttura.parola-heading',
  section: 'struttura.parola-section',
  menu: 'struttura.parola-menu',
  breadcrumb: 'struttura.parola-breadcrumb',
  button: 'struttura.parola-button',
  column: 'struttura.parola-column',
} as const;

const without = <T,>(all: readonly T[], place: number): T[] => all.filter((_, at) => at !== place);

/** All that would be saved, line by line; each can be taken out. */
export const StructureLines = (props: { structure: Structure; onChange: (structure: Structure) => void }) => {
  const { structure } = props;
  return (
    <>
      <h3>{tn('struttura.campi', structure.controls.length)}</h3>
      <Lines
        id="struttura-campi"
        lines={structure.controls.map(controlLine)}
        onRemove={(place) => props.onChange({ ...structure, controls: without(structure.controls, place) })}
      />
      <h3>{tn('struttura.parole', structure.words.length + (structure.title ? 1 : 0))}</h3>
      {structure.title && (
        <Lines
          id="struttura-titolo"
          lines={[{ text: structure.title, facts: t('struttura.parola-title') }]}
          onRemove={() => props.onChange({ ...structure, title: '' })}
        />
      )}
      <Lines
        id="struttura-parole"
        lines={structure.words.map(({ where, text }) => ({ text, facts: t(WHERE[where]) }))}
        onRemove={(place) => props.onChange({ ...structure, words: without(structure.words, place) })}
      />
    </>
  );
};
