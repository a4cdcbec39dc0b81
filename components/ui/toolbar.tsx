import type { ComponentChildren } from 'preact';

/** A group of actions with a name. */
export const Toolbar = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <fieldset class="toolbar" aria-label={label}>
    {children}
  </fieldset>
);
