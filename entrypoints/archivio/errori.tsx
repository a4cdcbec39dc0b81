import { useEffect, useState } from 'preact/hooks';
import { type ErrorBook, ErroriPage } from '../../components/errori/errori-page.tsx';
import { anacErrors } from '../../lib/reference/errori.ts';

const open = async (): Promise<ErrorBook | 'illeggibile'> => {
  try {
    // The rules come with it: nobody who only edits a profile needs them.
    const [{ explainAll, translateError }, { entries, source }] = await Promise.all([
      import('../../lib/assist/translate-error.ts'),
      anacErrors(),
    ]);
    return { all: explainAll(entries), day: source.date, translate: (text) => translateError(text, entries) };
  } catch {
    return 'illeggibile';
  }
};

/** The translator of ANAC's errors; its list comes when the page is first opened. */
export const Errori = () => {
  const [book, setBook] = useState<ErrorBook | 'illeggibile' | null>(null);
  useEffect(() => void open().then(setBook), []);
  return <ErroriPage book={book} />;
};
