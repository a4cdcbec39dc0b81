import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The heading of a page of the archive. It takes the focus when the page opens, and names the window. */
export const PageTitle = (props: { title: string; children?: ComponentChildren; quiet?: boolean }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!props.quiet) heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = `${props.title} – Cigno`;
  }, [props.title]);
  return (
    <div class="page-title">
      <h1 ref={heading} tabIndex={-1}>
        {props.title}
      </h1>
      {props.children && <div class="row">{props.children}</div>}
    </div>
  );
};
