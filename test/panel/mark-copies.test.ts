// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { markCopies } from '../../entrypoints/palestra/mark-copies.ts';
import { makeCig } from '../../practice/pcp/cig.ts';

const PRACTICE = makeCig('U', 0xa50001);
const life = new AbortController();
afterEach(() => life.abort());

test('a practice CIG leaves a page of the palestra as what it is, copied or dragged; a real one as it stands', () => {
  markCopies(document, life.signal);
  const take = (type: 'copy' | 'dragstart', text: string): string => {
    document.body.innerHTML = `<p>${text}</p>`;
    getSelection()?.selectAllChildren(document.body);
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const event = new Event(type, { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: data, dataTransfer: data });
    document.body.dispatchEvent(event);
    return data.getData('text/plain');
  };
  const marked = `CIG PROVA-${PRACTICE}-NON-VALIDO`;
  expect(take('copy', `CIG ${PRACTICE}`)).toBe(marked);
  expect(take('dragstart', `CIG ${PRACTICE}`)).toBe(marked);
  expect(take('copy', makeCig('B', 7))).toBe(makeCig('B', 7));
});
