import { useEffect, useRef, useState } from 'preact/hooks';
import type { Guida, Passo } from '../../lib/domain/guida.ts';
import { moved, newPasso } from '../../lib/domain/new-guida.ts';
import { t } from '../../lib/i18n/t.ts';
import { type Form, without } from '../archivio/form.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { announce } from '../ui/live.tsx';
import { UndoToast } from '../ui/undo-toast.tsx';
import { PassoForm } from './passo-form.tsx';
import type { GuidaReference } from './reference.ts';

const MOST_STEPS = 60;

/** The steps of a guide: folded, each with its own fields; added, moved, removed and brought back. */
export const PassiFields = (props: {
  form: Form<Passo[]>;
  place: Pick<Guida, 'portal' | 'scheda'>;
  reference: GuidaReference;
}) => {
  const { form } = props;
  const list = form.value;
  const [gone, setGone] = useState<{ passo: Passo; place: number } | null>(null);
  // What is drawn at another place loses the focus: it is given back once it is there.
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (!wanted.current) return;
    const element = document.getElementById(wanted.current);
    wanted.current = null;
    const folded = element?.closest('details');
    if (folded) folded.open = true;
    element?.focus();
  });
  const move = (from: number, to: number, button: string) => {
    const passo = list[from];
    if (!passo || to < 0 || to >= list.length) return;
    wanted.current = `${button}-${passo.name}`;
    form.set(moved(list, from, to));
    announce(t('tutor.passo-spostato', { titolo: passo.title, n: to + 1, total: list.length }));
  };
  const remove = (place: number) => {
    const passo = list[place];
    if (!passo) return;
    setGone({ passo, place });
    wanted.current = `apri-${(list[place + 1] ?? list[place - 1])?.name}`;
    form.set(without(list, place));
  };
  const add = () => {
    const passo = newPasso(list.map(({ name }) => name));
    wanted.current = `campo-steps-${list.length}-title`;
    form.set([...list, passo]);
  };
  const undo = () => {
    if (!gone) return;
    wanted.current = `apri-${gone.passo.name}`;
    form.set(form.value.toSpliced(gone.place, 0, gone.passo));
    setGone(null);
    announce(t('archivio.ripristinato'));
  };
  return (
    <>
      <ol class="plain passi">
        {list.map((passo, place) => {
          const n = place + 1;
          return (
            <li key={passo.name} class="passi__item" data-item>
              <details class="more passi__fields">
                <summary id={`apri-${passo.name}`}>
                  {t('tutor.passo-titolo', { n, titolo: passo.title || t('tutor.passo-senza-titolo') })}
                </summary>
                <PassoForm form={form.at(place) as Form<Passo>} place={props.place} reference={props.reference} />
              </details>
              <div class="passi__moves">
                <IconButton
                  icon="up"
                  id={`su-${passo.name}`}
                  label={t('tutor.passo-su', { n })}
                  disabled={place === 0}
                  onClick={() => move(place, place - 1, 'su')}
                />
                <IconButton
                  icon="down"
                  id={`giu-${passo.name}`}
                  label={t('tutor.passo-giu', { n })}
                  disabled={place === list.length - 1}
                  onClick={() => move(place, place + 1, 'giu')}
                />
                <IconButton
                  icon="trash"
                  label={t('tutor.passo-togli', { n })}
                  disabled={list.length === 1}
                  onClick={() => remove(place)}
                />
              </div>
            </li>
          );
        })}
      </ol>
      {list.length < MOST_STEPS && (
        <div>
          <Button icon="add" onClick={add}>
            {t('tutor.passo-aggiungi')}
          </Button>
        </div>
      )}
      {gone && (
        <UndoToast
          message={t('tutor.passo-tolto', { titolo: gone.passo.title || t('tutor.passo-senza-titolo') })}
          onUndo={undo}
          onClose={() => setGone(null)}
        />
      )}
    </>
  );
};
