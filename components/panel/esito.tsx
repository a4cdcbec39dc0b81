import type { Esito as EsitoData, EsitoLine } from '../../lib/assist/fill-order.ts';
import { fieldKey } from '../../lib/domain/field.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Region } from '../ui/region.tsx';
import { domId } from './dom-id.ts';
import { JumpButton } from './jump-button.tsx';
import { descriptionOf, pasteText, valueText } from './value-text.ts';

const FAILED: readonly EsitoLine['outcome'][] = ['failed', 'refused', 'gone', 'skipped'];

/** Takes the user to a field; null when the page in sight is another. */
type Go = ((key: string) => void) | null;

const lineKey = ({ entry }: EsitoLine): string =>
  entry.key ?? `${fieldKey(entry.id, entry.index)} ${String(entry.value)}`;

/** What the user has to do by hand: the value to copy, why Cigno did not write it, and the way to the field. */
const ByHand = ({ line, onGo }: { line: EsitoLine; onGo: Go }) => {
  const { entry } = line;
  const id = domId('esito', lineKey(line));
  const description = descriptionOf(entry);
  return (
    <li class="plan-row">
      <div class="plan-row__head">
        <span class="plan-row__label" lang="it" id={id}>
          {entry.label}
        </span>
        <Badge tone={line.outcome === 'differs' ? 'neutral' : 'warning'}>
          {line.outcome === 'differs' ? t('panel.stato-differs') : t('panel.esito-non-scritto')}
        </Badge>
      </div>
      <p class="plan-row__value">
        {valueText(entry.value, entry.id)}
        {description && <span class="soft"> – {description}</span>}
      </p>
      {line.reason && <p class="plan-row__reason">{said(line.reason)}</p>}
      <div class="row">
        {entry.value !== null && <CopyButton text={pasteText(entry.value)} describedBy={id} />}
        {onGo && entry.key !== null && (
          <JumpButton describedBy={id} onGo={() => entry.key !== null && onGo(entry.key)} />
        )}
      </div>
    </li>
  );
};

const Lines = ({ lines, onGo }: { lines: readonly EsitoLine[]; onGo: Go }) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets
  <ul role="list" class="plan-rows">
    {lines.map((line) => (
      <ByHand key={lineKey(line)} line={line} onGo={onGo} />
    ))}
  </ul>
);

/** This many lines with one and the same reason are said once and folded away: a section still closed is not a list of failures. */
const MANY = 3;

const Reasons = ({ lines, onGo }: { lines: readonly EsitoLine[]; onGo: Go }) => {
  const groups = new Map<string, EsitoLine[]>();
  for (const line of lines) groups.set(line.reason, [...(groups.get(line.reason) ?? []), line]);
  const many = [...groups].filter(([reason, same]) => reason !== '' && same.length >= MANY);
  const folded = new Set(many.map(([reason]) => reason));
  return (
    <>
      <Lines lines={lines.filter(({ reason }) => !folded.has(reason))} onGo={onGo} />
      {many.map(([reason, same]) => (
        <details key={reason} class="plan-group">
          <summary>{tn('panel.esito-stesso-motivo', same.length, { reason: said(reason) })}</summary>
          <Lines lines={same} onGo={onGo} />
        </details>
      ))}
    </>
  );
};

/** What happened to each field of the last fill, and the way back; neither jumps nor a way back on another page. */
export const Esito = (props: { esito: EsitoData; busy: boolean; onUndo: (() => void) | null; onGo: Go }) => {
  const { esito } = props;
  const of = (...outcomes: EsitoLine['outcome'][]) => esito.lines.filter(({ outcome }) => outcomes.includes(outcome));
  const [written, already, differs, failed] = [of('written'), of('already'), of('differs'), of(...FAILED)];
  const absent = esito.absent.map((entry): EsitoLine => ({ entry, outcome: 'refused', reason: entry.reason }));
  const clean = failed.length + differs.length + absent.length === 0 && !esito.broken;
  return (
    <Region id="esito" title={t('panel.esito')} card>
      {esito.undone ? (
        <Notice kind={esito.notRestored.length > 0 ? 'warning' : 'ok'}>
          <p>
            {esito.notRestored.length > 0
              ? tn('panel.esito-annullata-meno', esito.notRestored.length)
              : t('panel.esito-annullata')}
          </p>
        </Notice>
      ) : (
        <>
          {esito.broken && (
            <Notice kind="error">
              <p>{t('panel.esito-rotta', { reason: said(esito.broken) })}</p>
            </Notice>
          )}
          {esito.stopped && (
            <Notice kind="info">
              <p>{t('panel.esito-fermata')}</p>
            </Notice>
          )}
          <div class="row">
            <Badge tone="ok" icon="check">
              {tn('panel.esito-scritti', written.length)}
            </Badge>
            {already.length > 0 && <Badge>{tn('panel.esito-gia', already.length)}</Badge>}
            {differs.length > 0 && <Badge>{tn('panel.esito-diversi', differs.length)}</Badge>}
            {failed.length > 0 && (
              <Badge tone="warning" icon="warning">
                {tn('panel.esito-falliti', failed.length)}
              </Badge>
            )}
            {absent.length > 0 && <Badge>{tn('panel.esito-assenti', absent.length)}</Badge>}
          </div>
          {clean && <p>{t('panel.esito-bene')}</p>}
          <Reasons lines={[...failed, ...differs, ...absent]} onGo={props.onGo} />
          {written.length > 0 && (
            <details class="plan-group">
              <summary>{tn('panel.esito-scritti', written.length)}</summary>
              {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets */}
              <ul role="list" class="plan-rows">
                {written.map(({ entry }) => (
                  <li key={entry.key} class="plan-row plan-row--already">
                    <div class="plan-row__head">
                      <span class="plan-row__label" lang="it">
                        {entry.label}
                      </span>
                      <Badge tone="ok" icon="check">
                        {t('panel.esito-scritto')}
                      </Badge>
                    </div>
                    <p class="plan-row__value">{valueText(entry.value, entry.id)}</p>
                  </li>
                ))}
              </ul>
            </details>
          )}
          {esito.fills.length > 0 && props.onUndo && (
            <div class="row">
              <Button icon="undo" busy={props.busy} onClick={props.onUndo}>
                {t('panel.annulla-compilazione')}
              </Button>
            </div>
          )}
        </>
      )}
    </Region>
  );
};
