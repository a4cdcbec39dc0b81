import type { ComponentChildren } from 'preact';

/** A part of the page with its heading, reachable as a landmark of the same name. */
export const Region = (props: {
  id: string;
  title: string;
  level?: 2 | 3;
  /** Buttons at the end of the heading's line. */
  actions?: ComponentChildren;
  card?: boolean | undefined;
  children: ComponentChildren;
}) => {
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <section class={`region${props.card ? ' card' : ''}`} id={props.id} aria-label={props.title}>
      <div class="region__head">
        <Heading id={`${props.id}-title`} tabIndex={-1}>
          {props.title}
        </Heading>
        {props.actions}
      </div>
      {props.children}
    </section>
  );
};
