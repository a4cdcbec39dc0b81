import { bound, type Look } from './page.ts';

/** Where the caption of a PrimeNG control stands. */
type By = 'above' | 'float' | 'ifta' | 'star';
type PrimeLook = Look & { by?: By; variant?: 'on' | 'in' | 'over'; multiple?: boolean };

const wrap = (label: string, key: number, look: PrimeLook, control: string): string => {
  const { by = 'above', variant = 'over', prefix, suffix, hint, error } = look;
  const grouped =
    prefix || suffix
      ? `<p-inputgroup>${prefix ? `<p-inputgroup-addon>${prefix}</p-inputgroup-addon>` : ''}${control}${suffix ? `<p-inputgroup-addon>${suffix}</p-inputgroup-addon>` : ''}</p-inputgroup>`
      : control;
  const after = `${hint ? `<small class="aiuto">${hint}</small>` : ''}${error ? `<small class="p-error">${error}</small>` : ''}`;
  const caption = (more = ''): string => `<label for="${`f${key}`}">${label}${more}</label>`;
  if (by === 'float')
    return `<div class="campo"><p-floatlabel variant="${variant}">${grouped}${caption()}</p-floatlabel>${after}</div>`;
  if (by === 'ifta') return `<div class="campo"><p-iftalabel>${grouped}${caption()}</p-iftalabel>${after}</div>`;
  return `<div class="field col-12 md:col-6">${caption(by === 'star' ? ' <span class="obbligatorio" style="color:red">*</span>' : '')}${grouped}${after}</div>`;
};

const one = (label: string, look: PrimeLook, control: (binding: string, id: string) => string): string => {
  const { key, binding } = bound(look);
  return wrap(label, key, look, control(`${binding} ${look.more ?? ''}`, `f${key}`));
};

/** PrimeNG's controls, as a template says them. */
export const p = {
  text: (label: string, look: PrimeLook = {}): string =>
    one(label, look, (binding, id) => `<input pInputText id="${id}" ${binding} />`),
  area: (label: string, look: PrimeLook = {}): string =>
    one(label, look, (binding, id) => `<textarea pTextarea id="${id}" rows="3" ${binding}></textarea>`),
  euro: (label: string, look: PrimeLook = {}): string =>
    one(
      label,
      look,
      (binding, id) =>
        `<p-inputnumber inputId="${id}" locale="it-IT" [minFractionDigits]="2" [maxFractionDigits]="2" ${binding} />`,
    ),
  mask: (label: string, mask: string, look: PrimeLook = {}): string =>
    one(label, look, (binding, id) => `<p-inputmask inputId="${id}" mask="${mask}" ${binding} />`),
  day: (label: string, look: PrimeLook = {}): string =>
    one(
      label,
      look,
      (binding, id) => `<p-datepicker inputId="${id}" dateFormat="dd/mm/yy" [showIcon]="true" ${binding} />`,
    ),
  select: (label: string, list: string, look: PrimeLook = {}): string =>
    one(label, look, (binding, id) => `<p-select inputId="${id}" [options]="$any(lists['${list}'])" ${binding} />`),
  many: (label: string, list: string, look: PrimeLook = {}): string =>
    one(
      label,
      look,
      (binding, id) => `<p-multiselect inputId="${id}" [options]="$any(lists['${list}'])" ${binding} />`,
    ),
  seek: (label: string, look: PrimeLook = {}): string =>
    one(
      label,
      look,
      (binding, id) =>
        `<p-autocomplete inputId="${id}" [suggestions]="[]" ${look.multiple ? '[multiple]="true"' : ''} [dropdown]="${!look.multiple}" ${binding} />`,
    ),
  tick: (label: string, look: Look = {}): string => {
    const { key, binding } = bound(look);
    return `<div class="flex"><p-checkbox inputId="f${key}" [binary]="true" ${binding} /><label for="f${key}">${label}</label></div>`;
  },
  turn: (label: string, look: Look = {}): string => {
    const { key, binding } = bound(look);
    return `<div class="flex"><label for="f${key}">${label}</label><p-toggleswitch inputId="f${key}" ${binding} /></div>`;
  },
  radios: (label: string, list: string, look: Look = {}): string => {
    const { key, binding } = bound(look);
    return `<div class="field" role="radiogroup" aria-labelledby="l${key}"${look.is ? ` truth="${look.is}"` : ''}><span id="l${key}">${label}</span>@for (one of lists['${list}']; track one; let i = $index) { <p-radiobutton inputId="f${key}-{{ i }}" name="n${key}" [value]="one" ${binding.replace(/ truth="[^"]*"/, '')} /><label for="f${key}-{{ i }}">{{ one }}</label> }</div>`;
  },
  buttons: (label: string, list: string, look: Look = {}): string => {
    const { key, binding } = bound(look);
    return `<div class="field"><label id="l${key}">${label}</label><p-selectbutton ariaLabelledBy="l${key}" [options]="$any(lists['${list}'])" ${binding} /></div>`;
  },
};
