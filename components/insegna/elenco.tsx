import { useState } from 'preact/hooks';
import type { Insegnamento } from '../../lib/domain/insegnamento.ts';
import { t } from '../../lib/i18n/t.ts';
import type { VistiInsegnamenti } from '../../lib/platform/insegnamenti.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { IMPORT, routeHash } from '../archivio/route.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Region } from '../ui/region.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type InsegnaWords, lessonPage, lessonPlace, lessonSource, lessonWords, seenWords } from './words.ts';

/** Teachings that stand together: of one portal, on one kind of page. */
const byPage = (all: readonly Insegnamento[]): { title: string; lessons: Insegnamento[] }[] => {
  const groups = new Map<string, Insegnamento[]>();
  for (const one of all) groups.set(lessonPage(one), [...(groups.get(lessonPage(one)) ?? []), one]);
  return [...groups]
    .map(([title, lessons]) => ({ title, lessons }))
    .sort((a, b) => a.title.localeCompare(b.title, 'it'));
};

const Row = (props: {
  lesson: Insegnamento;
  seen: VistiInsegnamenti;
  words: InsegnaWords;
  onRemove: (lesson: Insegnamento) => void;
}) => {
  const { lesson, seen } = props;
  const fared = seen[lesson.id];
  return (
    <li class="record">
      <div class="record__text">
        <span>{lessonWords(lesson, props.words)}</span>
        <span class="soft small">{[lessonPlace(lesson), lessonSource(lesson)].filter(Boolean).join(' · ')}</span>
      </div>
      <Badge
        tone={!fared ? 'neutral' : fared.outcome === 'ritrovato' ? 'ok' : 'warning'}
        icon={!fared ? 'wait' : fared.outcome === 'ritrovato' ? 'check' : 'warning'}
      >
        {seenWords(fared)}
      </Badge>
      <Button variant="plain" size="small" icon="trash" onClick={() => props.onRemove(lesson)}>
        {t('insegna.togli')}
        <span class="visually-hidden">: {lessonWords(lesson, props.words)}</span>
      </Button>
    </li>
  );
};

/** Everything that was taught, by portal and page; null while it is being read. */
export const ElencoInsegnamenti = (props: {
  all: readonly Insegnamento[] | null;
  seen: VistiInsegnamenti;
  words: InsegnaWords;
  onRemove: (lesson: Insegnamento) => void;
  onExport: (title: string) => void;
}) => {
  const { all } = props;
  const [title, setTitle] = useState(t('insegna.titolo-file-nostro'));
  const bring = (
    <a class="button button--secondary" href={routeHash('insegnamenti', IMPORT)}>
      <Icon name="upload" />
      {t('insegna.importa')}
    </a>
  );
  return (
    <div class="stack">
      <PageTitle title={t('archivio.insegnamenti')}>{all?.length ? bring : null}</PageTitle>
      <p>{t('insegna.testo')}</p>
      {all === null && <Skeleton lines={4} />}
      {all?.length === 0 && (
        <EmptyState level={2} title={t('insegna.vuoto')} text={t('insegna.vuoto-testo')} action={bring} />
      )}
      {byPage(all ?? []).map((group, at) => (
        <Region key={group.title} id={`insegnamenti-${at}`} title={group.title}>
          <ul class="plain records" aria-label={group.title}>
            {group.lessons.map((lesson) => (
              <Row key={lesson.id} lesson={lesson} seen={props.seen} words={props.words} onRemove={props.onRemove} />
            ))}
          </ul>
        </Region>
      ))}
      {all && all.length > 0 && (
        <div class="card stack">
          <TextField
            id="insegna-titolo-file"
            label={t('insegna.titolo-file')}
            hint={t('insegna.titolo-file-hint')}
            value={title}
            onInput={setTitle}
          />
          <div class="row">
            <Button icon="download" disabled={title.trim() === ''} onClick={() => props.onExport(title.trim())}>
              {t('insegna.esporta')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
};
