import { isFormPage, type PageModel } from '../../lib/domain/page-model.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { pageTitleOf } from '../ui/page-name.ts';
import { certaintyWords } from './words.ts';

/** The name of a page in words, with its scheda. */
export const pageName = ({ page, scheda }: Pick<PageModel, 'page' | 'scheda'>): string => {
  if (isFormPage(page) && scheda) return t('panel.form', { scheda });
  return pageTitleOf(page);
};

/** What this page is, how sure that is, and why. */
export const PageBar = (props: { model: PageModel | null; onArchive: () => void }) => {
  const { model } = props;
  const sure = model && model.page !== 'sconosciuta';
  return (
    <header class="page-bar">
      <div class="page-bar__top">
        <span class="page-bar__brand">{model?.portal ? t(`portale.${model.portal}`) : 'Cigno'}</span>
        <Button variant="plain" size="small" icon="archive" onClick={props.onArchive}>
          {t('panel.apri-archivio')}
        </Button>
      </div>
      <div class="page-bar__title">
        <h1>{model ? pageName(model) : t('panel.titolo')}</h1>
        {sure && (
          <Badge tone={model.certainty >= 0.85 ? 'ok' : 'warning'} icon={model.certainty >= 0.85 ? 'ok' : 'warning'}>
            {certaintyWords(model.certainty)}
          </Badge>
        )}
      </div>
      {model && model.reasons.length > 0 && (
        <details class="why">
          <summary>{t('panel.perche')}</summary>
          <ul>
            {model.reasons.map((reason) => (
              <li key={reason}>{said(reason)}</li>
            ))}
          </ul>
        </details>
      )}
    </header>
  );
};
