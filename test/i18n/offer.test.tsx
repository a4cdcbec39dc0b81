// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { LanguageOffer } from '../../components/archivio/language-offer.tsx';

afterEach(cleanup);

test('the first run offers the language of the browser in that language, marked as such', () => {
  const onChoose = vi.fn();
  render(<LanguageOffer language="de" onChoose={onChoose} />);
  const button = screen.getByRole('button', { name: 'Cigno auf Deutsch verwenden' });
  expect(button.closest('[lang]')?.getAttribute('lang')).toBe('de');
  expect(onChoose).not.toHaveBeenCalled();
  fireEvent.click(button);
  expect(onChoose).toHaveBeenCalledTimes(1);
});
