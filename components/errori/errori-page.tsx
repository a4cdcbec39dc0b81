import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ErrorTranslation } from '../../lib/assist/translate-error.ts';
import { formatDay } from '../../lib/domain/day.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { Button } from '../ui/button.tsx';
import { announce } from '../ui/live.tsx';
import { Notice } from '../ui/notice.tsx';
import { Region } from '../ui/region.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { ErrorCard } from './error-card.tsx';

/** ANAC's errors, ready to be looked up. */
export type ErrorBook = {
  all: readonly ErrorTranslation[];
  /** Day of ANAC's list. */
  day: string;
  translate: (text: string) => readonly ErrorTranslation[];
};

/** Rows added at a time. */
const STEP = 20;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Every word asked must be there, wherever: "cup regis", "err 98". */
const search = (all: readonly ErrorTranslation[], text: string): readonly ErrorTranslation[] => {
  const words = plain(text).split(' ').filter(Boolean);
  if (words.length === 0) return all;
  return all.filter((one) => {
    const own = plain(
      `${one.code} ${one.code.replace(/\d/, ' $&')} ${one.title} ${one.said} ${said(one.title)} ${said(one.cause)} ${said(one.step)}`,
    );
    return words.every((word) => own.includes(word));
  });
};

const Cards = ({ errors, day, label }: { errors: readonly ErrorTranslation[]; day: string; label: string }) => (
  <ul class="plain stack" aria-label={label}>
    {errors.map((error) => (
      <li key={error.id} class="card">
        <ErrorCard error={error} day={day} />
      </li>
    ))}
  </ul>
);

const Found = ({ text, book }: { text: string; book: ErrorBook }) => {
  const found = useMemo(() => book.translate(text), [text, book]);
  const words = found.length > 0 ? tn('errori.trovati', found.length) : t('errori.nessuno');
  useEffect(() => announce(words), [words]);
  return found.length > 0 ? (
    <div class="stack">
      <p>
        <strong>{words}</strong>
      </p>
      <Cards errors={found} day={book.day} label={words} />
    </div>
  ) : (
    <Notice kind="info">
      <p>{words}</p>
    </Notice>
  );
};

const Listed = ({ book }: { book: ErrorBook }) => {
  const [asked, setAsked] = useState('');
  const [most, setMost] = useState(STEP);
  const found = useMemo(() => search(book.all, asked), [asked, book]);
  const rest = found.length - most;
  return (
    <Region id="elenco-errori" title={t('errori.elenco')}>
      <SearchBox
        label={t('errori.cerca')}
        value={asked}
        onInput={(text) => {
          setAsked(text);
          setMost(STEP);
        }}
      />
      <p class="soft" role="status">
        {tn('errori.quanti', found.length)}
      </p>
      <Cards errors={found.slice(0, most)} day={book.day} label={t('errori.elenco')} />
      {rest > 0 && (
        <div>
          <Button onClick={() => setMost(most + STEP)}>{t('errori.mostra-altri', { n: Math.min(STEP, rest) })}</Button>
        </div>
      )}
    </Region>
  );
};

/** Paste an error of ANAC and read what happened and what to do; below, the whole list. `book` is null while it loads. */
export const ErroriPage = ({ book }: { book: ErrorBook | null | 'illeggibile' }) => {
  const [text, setText] = useState('');
  return (
    <div class="stack editor">
      <PageTitle title={t('errori.titolo')} />
      <p>{t('errori.testo')}</p>
      <TextArea id="errore-incollato" label={t('errori.incolla')} value={text} onInput={setText} />
      {book === null && <Skeleton lines={4} />}
      {book === 'illeggibile' && (
        <Notice kind="error">
          <p>{t('errori.non-caricato')}</p>
        </Notice>
      )}
      {book !== null && book !== 'illeggibile' && (
        <>
          {text.trim() !== '' && <Found text={text} book={book} />}
          <Listed book={book} />
          <p class="soft small">{t('errori.fonte', { day: formatDay(book.day) })}</p>
        </>
      )}
    </div>
  );
};
