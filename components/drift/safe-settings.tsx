import { PORTAL_IDS } from '../../lib/domain/codes.ts';
import { readSafeName, type SafeMode, withSafe } from '../../lib/domain/safe-mode.ts';
import { t } from '../../lib/i18n/t.ts';
import { CheckboxGroup } from '../ui/checkbox-field.tsx';
import { pageNameOf } from '../ui/page-name.ts';
import { Region } from '../ui/region.tsx';

/** A kind of page as people call it: "PCP, scheda AD5". */
const pageLabel = (name: string): string => {
  const parts = readSafeName(name);
  if (!parts) return name;
  const page = parts.scheda ? t('panel.form', { scheda: parts.scheda }) : pageNameOf(parts.page);
  return t('sicura.pagina', { portal: t(`portale.${parts.portal}`), page });
};

/** Where Cigno is kept from writing: whole portals, and the pages put there from the panel or known to it. */
export const SafeSettings = (props: {
  safe: SafeMode;
  /** Names (`pageKey`) of the kinds of page that were met. */
  known: readonly string[];
  /** What was chosen, to be made of what is kept by then: another window may have changed it. */
  onChange: (make: (safe: SafeMode) => SafeMode) => void;
}) => {
  const pages = [...new Set([...props.safe.filter((name) => name.includes('/')), ...props.known])].sort();
  const change = (all: readonly string[]) => (chosen: readonly string[]) =>
    props.onChange((safe) => {
      const changed = all.filter((name) => chosen.includes(name) !== props.safe.includes(name));
      return changed.reduce((kept, name) => withSafe(kept, name, chosen.includes(name)), safe);
    });
  return (
    <Region id="sicura" title={t('sicura.titolo')} card>
      <p>{t('sicura.testo')}</p>
      <CheckboxGroup
        id="sicura-portali"
        label={t('sicura.portali')}
        values={PORTAL_IDS.filter((id) => props.safe.includes(id))}
        choices={PORTAL_IDS.map((value) => ({ value, label: t(`portale.${value}`) }))}
        onChange={change(PORTAL_IDS)}
      />
      {pages.length > 0 ? (
        <CheckboxGroup
          id="sicura-pagine"
          label={t('sicura.pagine')}
          values={pages.filter((name) => props.safe.includes(name))}
          choices={pages.map((value) => ({ value, label: pageLabel(value) }))}
          onChange={change(pages)}
        />
      ) : (
        <p class="soft small">{t('sicura.nessuna-pagina')}</p>
      )}
    </Region>
  );
};
