import type { PageSummary } from '../../lib/domain/page-model.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { pageNameOf } from '../ui/page-name.ts';
import { Region } from '../ui/region.tsx';

/** What the page of the tab in front is, and why Cigno says so. `summary` is null on a page of no portal. */
export const PageCard = ({ summary }: { summary: PageSummary | null }) => (
  <Region id="questa-pagina" title={t('popup.questa-pagina')} card>
    {summary?.portal ? (
      <div class="stack-tight">
        <p class="row">
          <span>
            <strong>{t(`portale.${summary.portal}`)}</strong>: {pageNameOf(summary.page)}
          </span>
          {summary.scheda && <Badge tone="info">{summary.scheda}</Badge>}
        </p>
        {summary.reasons.length > 0 && (
          <details>
            <summary>{t('popup.pagina-perche')}</summary>
            <ul>
              {summary.reasons.map((reason) => (
                <li key={reason}>{said(reason)}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    ) : (
      <p class="soft">{t('popup.pagina-altra')}</p>
    )}
  </Region>
);
