import { useEffect, useRef } from 'preact/hooks';

/**
 * Focus for a list that grows and shrinks: after `added()` the first control of the last `[data-item]` takes it;
 * after a removal the last button of the list does, so that the keyboard is never left nowhere.
 */
export const useAdded = <E extends HTMLElement>(length: number) => {
  const box = useRef<E>(null);
  const before = useRef(length);
  const asked = useRef(false);
  useEffect(() => {
    const items = [...(box.current?.querySelectorAll(':scope > [data-item]') ?? [])];
    if (length > before.current && asked.current) items.at(-1)?.querySelector<HTMLElement>('input, select')?.focus();
    else if (length < before.current) [...(box.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
    asked.current = false;
    before.current = length;
  }, [length]);
  return {
    box,
    added: () => {
      asked.current = true;
    },
  };
};
