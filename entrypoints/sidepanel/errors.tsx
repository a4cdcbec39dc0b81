import { useEffect, useState } from 'preact/hooks';
import { ErrorCard } from '../../components/errori/error-card.tsx';
import { Region } from '../../components/ui/region.tsx';
import { type ErrorTranslation, translateError } from '../../lib/assist/translate-error.ts';
import { t } from '../../lib/i18n/t.ts';
import { anacErrors } from '../../lib/reference/errori.ts';

/** The errors of ANAC that the page in sight shows, in words; nothing while there are none that Cigno knows. */
export const PageErrors = ({ texts }: { texts: readonly string[] }) => {
  const [book, setBook] = useState<{ found: readonly ErrorTranslation[]; day: string } | null>(null);
  const asked = texts.join('\n');
  useEffect(() => {
    let here = true;
    const found = async () => {
      const { entries, source } = await anacErrors();
      if (here) setBook({ found: translateError(asked, entries), day: source.date });
    };
    // A list that does not open leaves the page's own words, which are in sight all the same.
    found().catch(() => setBook(null));
    return () => {
      here = false;
    };
  }, [asked]);
  if (!book || book.found.length === 0) return null;
  return (
    <Region id="errori-pagina" title={t('errori.pagina')} card>
      <ul class="plain stack">
        {book.found.map((error) => (
          <li key={error.id}>
            <ErrorCard error={error} day={book.day} />
          </li>
        ))}
      </ul>
    </Region>
  );
};
