import type { EsitoInsegnamento, Insegnamento } from '../../lib/domain/insegnamento.ts';
import { t } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { type InsegnaWords, lessonWords } from './words.ts';

/** What was taught of the page in front, how it fares now, and where it is. */
export const Qui = (props: {
  lessons: readonly Insegnamento[];
  outcomes: readonly EsitoInsegnamento[];
  words: InsegnaWords;
  /** Rings a field on the page; null: it is not to be found. */
  onTry: (key: string | null, cosa: string) => void;
}) => {
  const rows = props.outcomes.flatMap((outcome) => {
    const lesson = props.lessons.find(({ id }) => id === outcome.id);
    return lesson ? [{ ...outcome, lesson }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <details class="plan-group">
      <summary>{t('insegna.qui')}</summary>
      <ul class="plain stack">
        {rows.map(({ id, key, outcome, lesson }) => {
          const cosa = lessonWords(lesson, props.words);
          return (
            <li key={id} class="stack">
              <span>{cosa}</span>
              <div class="row">
                <Badge
                  tone={outcome === 'ritrovato' ? 'ok' : 'warning'}
                  icon={outcome === 'ritrovato' ? 'check' : 'warning'}
                >
                  {t(`insegna.ora-${outcome}`)}
                </Badge>
                {lesson.kind === 'campo' && (
                  <Button size="small" onClick={() => props.onTry(key, cosa)}>
                    {t('insegna.prova')}
                    <span class="visually-hidden">: {cosa}</span>
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
};
