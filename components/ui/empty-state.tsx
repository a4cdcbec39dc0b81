import type { ComponentChildren } from 'preact';

/** Nothing here yet: says why, and offers the first thing to do. */
export const EmptyState = (props: { title: string; text: string; action?: ComponentChildren; level?: 2 | 3 }) => {
  const Heading = props.level === 2 ? 'h2' : 'h3';
  return (
    <div class="empty">
      <Heading>{props.title}</Heading>
      <p>{props.text}</p>
      {props.action}
    </div>
  );
};
