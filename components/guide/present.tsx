import { useEffect, useRef, useState } from 'preact/hooks';
import type { Guida } from '../../lib/domain/guida.ts';
import { t } from '../../lib/i18n/t.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { announce } from '../ui/live.tsx';
import { PassoView } from './passo-view.tsx';
import { guidaHash } from './route.ts';
import { sayOf } from './say.ts';
import type { GuidaWords } from './words.ts';

/** Keys of a keyboard and of a presenter's remote; up, down and space go on scrolling a long step. */
const MOVES: Record<string, (step: number, last: number) => number> = {
  ArrowRight: (step) => step + 1,
  PageDown: (step) => step + 1,
  ArrowLeft: (step) => step - 1,
  PageUp: (step) => step - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** A guide for a room: one step at a time, large, moved by keyboard, buttons or remote; Esc leaves. */
export const Present = (props: { guida: Guida; words: GuidaWords; onLeave: () => void }) => {
  const { guida, words, onLeave } = props;
  const [step, setStep] = useState(0);
  const total = guida.steps.length;
  // Two keys may come before the page is drawn once: the second goes on from the first.
  const at = useRef(0);
  const go = (to: number) => {
    const next = Math.max(0, Math.min(total - 1, to));
    if (next === at.current) return announce(t(next === 0 ? 'tutor.primo' : 'tutor.ultimo'));
    at.current = next;
    setStep(next);
    scrollTo(0, 0);
    announce(t('tutor.passo-detto', { n: next + 1, total, titolo: sayOf(guida)(guida.steps[next]?.title ?? '') }));
  };
  const onKey = useRef<(event: KeyboardEvent) => void>(() => {});
  onKey.current = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const move = MOVES[event.key];
    if (!move && event.key !== 'Escape') return;
    event.preventDefault();
    if (move) go(move(at.current, total - 1));
    else onLeave();
  };
  useEffect(() => {
    const life = new AbortController();
    addEventListener('keydown', (event) => onKey.current(event), { signal: life.signal });
    return () => life.abort();
  }, []);
  const passo = guida.steps[step];
  if (!passo) return null;
  return (
    <main class="present" aria-label={t('tutor.presentazione')}>
      <div class="present__head">
        <span class="present__guide">{sayOf(guida)(guida.title)}</span>
        <span class="present__count">{t('tutor.passo-di', { n: step + 1, total })}</span>
        <a class="button button--secondary" href={guidaHash(guida.name)}>
          <Icon name="close" />
          {t('tutor.esci')}
        </a>
      </div>
      <div class="present__step">
        <PageTitle title={sayOf(guida)(passo.title)} />
        <PassoView passo={passo} guida={guida} words={words} />
      </div>
      <div class="present__moves">
        <Button size="large" icon="back" disabled={step === 0} onClick={() => go(step - 1)}>
          {t('tutor.indietro')}
        </Button>
        <Button size="large" variant="primary" icon="arrow" disabled={step === total - 1} onClick={() => go(step + 1)}>
          {t('tutor.avanti')}
        </Button>
        <span class="soft small present__keys">{t('tutor.tasti')}</span>
      </div>
    </main>
  );
};
