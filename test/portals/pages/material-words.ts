import { bound, type Look } from './page.ts';

type MatLook = Look & {
  appearance?: 'fill' | 'outline';
  /** Where the caption stands. */
  by?: 'label' | 'placeholder' | 'aria';
};

const box = (label: string, look: MatLook, control: (more: string) => string): string => {
  const { appearance = 'fill', by = 'label', hint, error, prefix, suffix } = look;
  const { binding } = bound(look);
  const named = by === 'label' ? '' : by === 'placeholder' ? `placeholder="${label}"` : `aria-label="${label}"`;
  return `<mat-form-field appearance="${appearance}">${by === 'label' ? `<mat-label>${label}</mat-label>` : ''}${prefix ? `<span matTextPrefix>${prefix}</span>` : ''}${control(`${binding} ${named} ${look.more ?? ''}`)}${suffix ? `<span matTextSuffix>${suffix}</span>` : ''}${hint ? `<mat-hint>${hint}</mat-hint>` : ''}${error ? `<mat-error>${error}</mat-error>` : ''}</mat-form-field>`;
};

const options = (list: string): string =>
  `@for (one of lists['${list}']; track one) { <mat-option [value]="one">{{ one }}</mat-option> }`;

/** Angular Material's controls, as a template says them. */
export const mat = {
  text: (label: string, look: MatLook = {}): string => box(label, look, (more) => `<input matInput ${more} />`),
  area: (label: string, look: MatLook = {}): string =>
    box(label, look, (more) => `<textarea matInput rows="3" ${more}></textarea>`),
  number: (label: string, look: MatLook = {}): string =>
    box(label, look, (more) => `<input matInput type="number" step="0.01" ${more} />`),
  day: (label: string, look: MatLook = {}): string => {
    const { key, binding } = bound(look);
    return `<mat-form-field appearance="${look.appearance ?? 'fill'}"><mat-label>${label}</mat-label><input matInput [matDatepicker]="d${key}" ${binding} /><mat-hint>GG/MM/AAAA</mat-hint><mat-datepicker-toggle matIconSuffix [for]="d${key}" /><mat-datepicker #d${key} /></mat-form-field>`;
  },
  select: (label: string, list: string, look: MatLook = {}): string =>
    box(label, look, (more) => `<mat-select ${more}>${options(list)}</mat-select>`),
  seek: (label: string, list: string, look: MatLook = {}): string => {
    const { key, binding } = bound(look);
    return `<mat-form-field appearance="${look.appearance ?? 'fill'}"><mat-label>${label}</mat-label><input matInput [matAutocomplete]="a${key}" ${binding} ${look.more ?? ''} /><mat-autocomplete #a${key}>${options(list)}</mat-autocomplete>${look.hint ? `<mat-hint>${look.hint}</mat-hint>` : ''}</mat-form-field>`;
  },
  tick: (label: string, look: Look = {}): string => `<mat-checkbox ${bound(look).binding}>${label}</mat-checkbox>`,
  turn: (label: string, look: Look = {}): string =>
    `<mat-slide-toggle ${bound(look).binding}>${label}</mat-slide-toggle>`,
  radios: (label: string, list: string, look: Look = {}): string => {
    const { key, binding } = bound(look);
    return `<div class="scelta"><span id="r${key}">${label}${/must/.test(look.state ?? '') ? ' *' : ''}</span><mat-radio-group aria-labelledby="r${key}" ${binding}>@for (one of lists['${list}']; track one) { <mat-radio-button [value]="one">{{ one }}</mat-radio-button> }</mat-radio-group></div>`;
  },
  /** A box for several values, shown as chips; the field is the input behind them. */
  chips: (label: string, look: Look = {}): string => {
    const { key, binding } = bound({ ...look, is: '' });
    return `<mat-form-field><mat-label>${label}</mat-label><mat-chip-grid #g${key} ${binding}></mat-chip-grid><input ${look.is ? `truth="${look.is}"` : ''} [matChipInputFor]="g${key}" placeholder="Aggiungi e premi Invio" />${look.hint ? `<mat-hint>${look.hint}</mat-hint>` : ''}</mat-form-field>`;
  },
};
