import type { Affidamento } from '../domain/affidamento.ts';
import type { PortalId, SchedaCode } from '../domain/codes.ts';
import type { Day } from '../domain/day.ts';
import type { Purchase } from '../domain/duplicate.ts';
import { centsOf } from '../domain/money.ts';
import { asksReason } from '../domain/motivo-pcp-web.ts';
import { isFormPage, type PageModel, type PraticaSeen } from '../domain/page-model.ts';
import { shows } from '../portals/commands.ts';
import { formOf } from '../portals/form-of.ts';
import { PORTALS } from '../portals/recognise-page.ts';
import { evaluateRules } from '../rules/check.ts';
import { AFTER, AFTER_SOURCE, type AfterCig } from '../schede/after.ts';
import type { CheckItem, CheckReport } from './check-report.ts';
import { codeBook } from './code-book.ts';
import { compose } from './compose.ts';
import { announcedCount, RULES_FRESHNESS } from './freshness.ts';
import { pageForm, readPage } from './page-form.ts';
import type { LastCheck, PanelState, Profiles } from './panel-state.ts';
import { type Digest, digestOf, savedDigest } from './stop-digest.ts';
import { factsOf, type StopFact } from './stop-facts.ts';
import { affidamentoIssues } from './validate-campi.ts';

/** The button of the portal that the sheet stands before. */
export type StopAct = 'crea-appalto' | 'conferma-appalto' | 'richiedi-cig';

/** One thing that was found, on a page or on the affidamento. */
export type StopFinding = Pick<CheckItem, 'id' | 'code' | 'outcome' | 'severity' | 'title' | 'place' | 'message'>;

/** The form of the portal as the panel last read it: the pages that come after it do not show its values. */
export type FormSeen = {
  frame: string;
  portal: PortalId;
  scheda: SchedaCode;
  digest: Digest;
  check: CheckReport | null;
  affidamentoId: string | null;
  /** UTC instant of the reading. */
  at: string;
};

export type StopSheet = {
  act: StopAct;
  portal: PortalId;
  scheda: SchedaCode | null;
  facts: StopFact[];
  /** Where the findings come from: this page, the form before it, or the affidamento as saved; `nessuno`: nothing was checked. */
  checked: 'pagina' | 'modulo' | 'affidamento' | 'nessuno';
  findings: StopFinding[];
  /**
   * When the form was read, where nothing on this page says that it was not changed after: what is typed and confirmed
   * in one breath is gone before it can be read. Null where the page itself bears it out, or where no form is told of.
   */
  unconfirmed: string | null;
  /** How the last check of this appalto ended, where the page is past its form. */
  lastCheck: LastCheck | null;
  rulesDate: string;
  /** Changes that ANAC announces for the scheda and that are not certain to have come. */
  announced: number;
  /** What to look for in the register; null when neither page nor affidamento says anything of the purchase. */
  purchase: Purchase | null;
  /** Null: not known for this scheda. */
  after: (AfterCig & { source: string; verifiedOn: string }) | null;
  /** ANAC lets PCP web be used with a reason alone, and the affidamento has none. */
  reasonMissing: boolean;
};

/** A fill tells of its progress many times on one reading of the page: each reading is put together once. */
const digested = new WeakMap<PageModel, { profiles: Profiles | null; digest: Digest | null }>();

const formDigest = (model: PageModel, profiles: Profiles | null): Digest | null => {
  const known = digested.get(model);
  if (known?.profiles === profiles) return known.digest;
  const { portal, scheda } = model;
  const digest =
    portal && scheda && isFormPage(model.page)
      ? digestOf(pageForm(readPage(model, formOf(PORTALS[portal], scheda), codeBook())), profiles?.enti ?? [])
      : null;
  digested.set(model, { profiles, digest });
  return digest;
};

/** What the panel remembers of a form, for the pages that follow it; null on any other page. */
export const formSeen = ({ model, profiles, check, affidamentoId }: PanelState, now: Date): FormSeen | null => {
  const digest = model ? formDigest(model, profiles) : null;
  if (!model?.portal || !model.scheda || !digest) return null;
  const { frame, portal, scheda } = model;
  return { frame, portal, scheda, digest, check, affidamentoId, at: now.toISOString() };
};

/** "In lavorazione" or not said: after that there is nothing left to press. */
const isOpen = ({ stato, cig }: PraticaSeen): boolean =>
  cig.length === 0 && (stato === null || /lavorazione/i.test(stato));

const actOf = (model: PageModel): StopAct | null => {
  const [pratica] = model.pratiche;
  if (model.page === 'conferma') return 'crea-appalto';
  // A portal may ask over the form, or above it, and the page is still the form (S000 does not say where).
  if (model.page === 'form') return shows('crea-appalto', model) ? 'crea-appalto' : null;
  if (model.page === 'dettaglio') return pratica && isOpen(pratica) ? 'conferma-appalto' : null;
  if (model.page === 'documento' && model.scheda) return pratica && pratica.cig.length > 0 ? null : 'richiedi-cig';
  return null;
};

/** The form that belongs to a page after it: of the same life of the same document, or of the same appalto. */
const formBefore = (model: PageModel, form: FormSeen | null): FormSeen | null => {
  if (!form || form.portal !== model.portal) return null;
  const codice = model.pratiche[0]?.codiceAppalto?.trim();
  return codice ? (codice === form.digest.codice ? form : null) : form.frame === model.frame ? form : null;
};

/** Whether a page that shows amount and oggetto says otherwise than the form did: then the form was changed after it was read. */
const isStale = (shown: Digest, form: FormSeen): boolean =>
  (shown.importo !== null && shown.importo !== form.digest.importo) ||
  (shown.oggetto !== '' && shown.oggetto !== form.digest.oggetto);

/** The affidamento that a page is about: by its codice appalto where there is one, else the one it is filled from. */
const affidamentoOf = (codice: string, chosen: string | null, profiles: Profiles | null): Affidamento | null => {
  const all = profiles?.affidamenti ?? [];
  const named = codice ? all.filter((one) => one.codiceAppalto.trim() === codice) : [];
  if (named.length === 1) return named[0] ?? null;
  const own = all.find(({ id }) => id === chosen) ?? null;
  // At CMRC the portal makes the codice appalto; on PCP another code is another purchase.
  return own && (codice === '' || own.scheda === 'AD4') ? own : null;
};

/** What can be said of an affidamento that no page shows: ANAC's rules and its own fields. */
const findingsOn = (affidamento: Affidamento, profiles: Profiles, today: Day): StopFinding[] => {
  const rules = evaluateRules(affidamento.scheda, compose({ affidamento, ...profiles }))
    // What a rule says of a single field the affidamento's own check says too.
    .filter(({ restates }) => !restates)
    .map(({ code, outcome, severity, title, message }) => ({
      id: `regola:${code}`,
      code,
      outcome,
      severity,
      title,
      place: '',
      message,
    }));
  // The missing reason has a line of its own on the sheet.
  const issues = affidamentoIssues(affidamento, profiles.enti, today).filter(({ path }) => path !== 'motivoPcpWeb');
  const fields = issues.map(({ path, severity, message }) => ({
    id: `campo:${path}:${message}`,
    code: '',
    outcome: 'errore' as const,
    severity,
    title: '',
    place: '',
    message,
  }));
  return [...rules, ...fields];
};

const purchaseOf = (facts: readonly Digest[], affidamento: Affidamento | null): Purchase | null => {
  const codici = [...new Set(facts.map(({ codice }) => codice).filter(Boolean))];
  const parts = facts.find((digest) => digest.parts.length > 0)?.parts ?? [];
  const whole = facts.find(({ oggetto, importo }) => oggetto !== '' || importo !== null);
  if (parts.length === 0 && !whole) return affidamento ? { affidamentoId: affidamento.id, codici, parts: [] } : null;
  // A form that does not ask for the operatore economico leaves it to the affidamento.
  const firms = (place: number) =>
    facts.map((digest) => digest.parts[place]?.operatori ?? []).find((some) => some.length > 0) ?? [];
  const told = parts.map(({ oggetto, importo }, place) => ({
    operatori: firms(place)
      .map(({ denominazione }) => denominazione)
      .filter(Boolean),
    importo,
    oggetto: oggetto || (whole?.oggetto ?? ''),
  }));
  // The amount of a register row may be the whole's where one CIG was issued for it.
  const all = whole && {
    operatori: told.flatMap(({ operatori }) => operatori),
    importo: whole.importo,
    oggetto: whole.oggetto || (told[0]?.oggetto ?? ''),
  };
  return { affidamentoId: affidamento?.id ?? null, codici, parts: all ? [...told, all] : told };
};

const afterOf = (scheda: SchedaCode | null): StopSheet['after'] => {
  const found = scheda && Object.hasOwn(AFTER, scheda) ? AFTER[scheda] : undefined;
  return found ? { ...found, ...AFTER_SOURCE } : null;
};

/** What the page itself shows of an appalto that it lists or details. */
const praticaDigest = (pratica: PraticaSeen | undefined): Digest => ({
  codice: pratica?.codiceAppalto?.trim() ?? '',
  oggetto: pratica?.oggetto?.trim() ?? '',
  enti: [],
  cigPadre: pratica?.cigPadre ?? '',
  parts: pratica?.operatoreEconomico
    ? [
        {
          oggetto: pratica.oggetto?.trim() ?? '',
          operatori: [{ denominazione: pratica.operatoreEconomico.trim(), codiceFiscale: '' }],
          importo: null,
          cup: [],
        },
      ]
    : [],
  importo: pratica?.importo == null ? null : centsOf(pratica.importo),
});

/**
 * The one sheet before the point of no return, or null where there is none. What is read on the page comes first, then
 * what its form held, then the affidamento, and each fact says which. Pure: `seen` is the form read last,
 * `today` the civil day in Rome.
 */
export const stopSheet = (state: PanelState, seen: FormSeen | null, today: Day): StopSheet | null => {
  const { model, profiles } = state;
  const act = model ? actOf(model) : null;
  if (!model?.portal || !act) return null;
  const own = formDigest(model, profiles);
  const shown = praticaDigest(model.pratiche[0]);
  const form = own ? null : formBefore(model, seen);
  const before = form && !isStale(shown, form) ? form : null;
  const codice = own?.codice || shown.codice || before?.digest.codice || '';
  const affidamento = affidamentoOf(codice, own ? state.affidamentoId : (before?.affidamentoId ?? null), profiles);
  const saved = affidamento && profiles ? savedDigest({ affidamento, ...profiles }) : null;
  const scheda = model.scheda ?? before?.scheda ?? affidamento?.scheda ?? null;
  const report = own ? state.check : (before?.check ?? null);
  const checked = report ? (own ? 'pagina' : 'modulo') : affidamento ? 'affidamento' : 'nessuno';
  const page = own ? merge(own, shown) : shown;
  return {
    act,
    portal: model.portal,
    scheda,
    facts: factsOf({ pagina: page, modulo: before?.digest ?? null, affidamento: saved }),
    checked,
    findings: report?.items ?? (affidamento && profiles ? findingsOn(affidamento, profiles, today) : []),
    unconfirmed: before && (shown.importo === null || shown.oggetto === '') ? before.at : null,
    lastCheck: own ? null : state.lastCheck,
    rulesDate: RULES_FRESHNESS.published,
    announced: scheda ? announcedCount(scheda, today) : 0,
    purchase: purchaseOf(
      [page, before?.digest, saved].filter((digest) => digest != null),
      affidamento,
    ),
    after: afterOf(scheda),
    reasonMissing:
      model.portal === 'pcp' &&
      affidamento !== null &&
      asksReason(affidamento.scheda) &&
      affidamento.motivoPcpWeb.trim() === '',
  };
};

/** The fields of a document, completed by the cells that nobody can type into. */
const merge = (form: Digest, cells: Digest): Digest => ({
  ...form,
  codice: form.codice || cells.codice,
  oggetto: form.oggetto || cells.oggetto,
  cigPadre: form.cigPadre || cells.cigPadre,
  importo: form.importo ?? cells.importo,
});
