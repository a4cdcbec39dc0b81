import type { SchedaCode } from '../domain/codes.ts';
import type { FieldId } from '../domain/field.ts';
import { SCHEDE } from '../schede/registry.ts';
import { fieldsOf, type Scheda, type SectionDeclaration } from '../schede/scheda.ts';
import type { ExtraField, PortalDefinition, PortalForm } from './define.ts';

/** A scheda as one portal asks for it: with the portal's own fields, headings and captions. */
export type Form = Scheda & {
  parts?: readonly string[];
  captions?: Readonly<Record<string, FieldId>>;
  extra?: readonly ExtraField[];
  reloading?: readonly FieldId[];
  given?: readonly FieldId[];
  unsafe?: PortalForm['unsafe'];
};

/** The portal's own fields are the last section: ANAC has none of them, and no heading of its own is known. */
const EXTRA = 'aflink';

const build = (portal: PortalDefinition, scheda: Scheda): Form => {
  const { form } = portal;
  if (!form) return scheda;
  const ids = new Set([...fieldsOf(scheda), ...form.extra].map(({ id }) => id));
  const own = form.extra.flatMap(({ id, label, synonyms }) => [label, ...synonyms].map((word) => [word, id] as const));
  const section: SectionDeclaration = { id: EXTRA, title: portal.name, synonyms: [], fields: form.extra };
  return {
    ...scheda,
    sections: [...scheda.sections, section],
    parts: form.parts,
    extra: form.extra,
    reloading: form.reloading,
    given: form.given,
    unsafe: form.unsafe,
    captions: Object.fromEntries([...Object.entries(form.captions).filter(([, id]) => ids.has(id)), ...own]),
  };
};

const cache = new WeakMap<PortalDefinition, Map<SchedaCode, Form>>();

/** The form of a scheda on a portal, put together once. */
export const formOf = (portal: PortalDefinition, code: SchedaCode): Form => {
  const forms = cache.get(portal) ?? new Map<SchedaCode, Form>();
  cache.set(portal, forms);
  const form = forms.get(code) ?? build(portal, SCHEDE[code]);
  forms.set(code, form);
  return form;
};
