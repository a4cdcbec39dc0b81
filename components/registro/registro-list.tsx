import { dayInRome, formatDay } from '../../lib/domain/day.ts';
import { formatEuro } from '../../lib/domain/money.ts';
import type { Registrazione } from '../../lib/domain/registrazione.ts';
import { t } from '../../lib/i18n/t.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Cig } from './cig.tsx';
import { StatoBadge } from './stato-badge.tsx';

/** The day in Rome of an instant, Italian notation; the text itself when it is not an instant. */
export const dayOf = (instant: string): string => {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : formatDay(dayInRome(date));
};

/** Characters of an oggetto in a list: cut here and not by the lines it takes, so that wider spacing loses no word. */
const SHORT = 140;

/** What an appalto is for, as a list tells it: the whole is in its own page. */
export const shortOggetto = (oggetto: string): string =>
  oggetto.length > SHORT ? `${oggetto.slice(0, SHORT).trimEnd()}…` : oggetto || t('registro.senza-oggetto');

const RegistroRow = ({ row, href }: { row: Registrazione; href?: string | undefined }) => {
  const id = `cig-${row.id.replace(/\W/g, '-')}`;
  return (
    <li class="cig-row">
      <div>
        <div class="cig-row__head">
          <Cig cig={row.cig} id={id} />
          <StatoBadge stato={row.stato} />
        </div>
        <div class="cig-row__text">
          {href ? <a href={href}>{shortOggetto(row.oggetto)}</a> : shortOggetto(row.oggetto)}
        </div>
        <div class="cig-row__meta">
          <span>{row.operatoreEconomico || t('registro.senza-operatore')}</span>
          <span class="num">{row.importo === null ? t('registro.importo-ignoto') : formatEuro(row.importo)}</span>
          <span class="num">{dayOf(row.acquisitoAt)}</span>
        </div>
      </div>
      <CopyButton text={row.cig} describedBy={id} />
    </li>
  );
};

/** Arrow keys walk through the copy buttons of a list; Home and End go to its ends. */
const walk = (event: KeyboardEvent & { currentTarget: HTMLElement }, onUp?: () => void): void => {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.copy')];
  const at = stops.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  if (to < 0) onUp?.();
  else if (!stops[to]) return;
  event.preventDefault();
  stops[to]?.focus();
};

/** The CIGs, latest first, each with its copy button. */
export const RegistroList = (props: {
  rows: readonly Registrazione[];
  label: string;
  /** Where a row leads; nowhere unless told. */
  href?: ((row: Registrazione) => string) | undefined;
  /** The arrow up in the first row. */
  onUp?: (() => void) | undefined;
}) => (
  <ul class="plain cigs" aria-label={props.label} onKeyDown={(event) => walk(event, props.onUp)}>
    {props.rows.map((row) => (
      <RegistroRow key={row.id} row={row} href={props.href?.(row)} />
    ))}
  </ul>
);
