/** Paths in a 24 × 24 box, drawn with a stroke of 2. */
const PATHS = {
  add: 'M12 5v14M5 12h14',
  archive: 'M4 7v12h16V7M3 3h18v4H3zM10 11h4',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  body: 'M3 21h18M5 21V9l7-5 7 5v12M9 21v-6h6v6M9 11h.01M15 11h.01',
  book: 'M12 6c-2-2-5-2.5-8-1v14c3-1.5 6-1 8 1 2-2 5-2.5 8-1V5c-3-1.5-6-1-8 1zM12 6v14',
  check: 'M4 12.5l5.5 5.5L20 7',
  close: 'M6 6l12 12M18 6L6 18',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  document: 'M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h7',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  down: 'M12 5v14M6 13l6 6 6-6',
  edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  error: 'M12 3l9 9-9 9-9-9zM12 8v5M12 16h.01',
  info: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v5M12 8h.01',
  link: 'M10 14a4 4 0 006 0l3-3a4 4 0 00-6-6l-1.5 1.5M14 10a4 4 0 00-6 0l-3 3a4 4 0 006 6l1.5-1.5',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  ok: 'M12 3a9 9 0 100 18 9 9 0 000-18zM8 12.5l3 3 5-6',
  panel: 'M3 4h18v16H3zM14 4v16',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c0-4 3.5-6 8-6s8 2 8 6',
  refresh: 'M20 11a8 8 0 10-2 6M20 5v6h-6',
  search: 'M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L21 21',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4',
  shield: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6z',
  star: 'M12 3.5l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6L3.3 9.8l6.1-.7z',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6',
  truck: 'M2 6h12v11H2zM14 10h4l4 4v3h-8M7 20a2 2 0 100-4 2 2 0 000 4zM18 20a2 2 0 100-4 2 2 0 000 4z',
  try: 'M9 3h6M10 3v6l-6 10.5c-.4.8.1 1.5 1 1.5h14c.9 0 1.4-.7 1-1.5L14 9V3M7.5 14h9',
  undo: 'M9 7L4 12l5 5M4 12h10a6 6 0 010 12',
  up: 'M12 19V5M6 11l6-6 6 6',
  upload: 'M12 16V5M7 9l5-5 5 5M4 20h16',
  wait: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3 2',
  warning: 'M12 3.5L22 20H2zM12 10v4M12 17h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words; never the only thing that says something, hence hidden from assistive technology. */
export const Icon = ({ name, class: className }: { name: IconName; class?: string | undefined }) => (
  <svg
    class={className}
    viewBox="0 0 24 24"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={PATHS[name]} />
  </svg>
);
