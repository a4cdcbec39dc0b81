import { by, each, type Layout } from './captions.ts';

const input = (caption: string, more = ''): string => `<input type="text" data-l="${caption}" ${more}>`;

/** The layouts that filling.md and the component libraries give: the reader was written with these in mind. */
export const LAYOUTS: Record<string, Layout> = {
  'label for': each((l, id) => `<div><label for="${id}">${l} *</label> ${input(l, `id="${id}"`)}</div>`),
  'label around, error inside': each(
    (l) => `<label>${l}:* ${input(l)} <span class="error">Campo obbligatorio</span></label>`,
  ),
  'aria-labelledby, two ids': each(
    (l, id) =>
      `<div><b id="${id}a">${l.split(' ')[0]}</b> <i>nota</i> <span id="${id}b">${l.split(' ').slice(1).join(' ')}</span>
      ${input(l, `aria-labelledby="${id}a ${id}b"`)}</div>`,
  ),
  'aria-label': each((l) => `<p>${input(l, `aria-label="${l}"`)}</p>`),
  'left cell with bold and colon': (captions) =>
    `<table>${captions.map((l) => `<tr><td><b>${l}</b> :</td><td>${input(l)}</td></tr>`).join('')}</table>`,
  'left cell and cell of the star': (captions) =>
    `<table>${captions
      .map((l, i) => `<tr><td>${l}</td><td>${i % 2 ? '*' : '&nbsp;'}</td><td>${input(l)}</td></tr>`)
      .join('')}</table>`,
  'two pairs in a row': (captions) =>
    `<table>${by(2, captions)
      .map((two) => `<tr>${two.map((l) => `<td>${l}:</td><td>${input(l)}</td>`).join('')}</tr>`)
      .join('')}</table>`,
  'row of captions above': (captions) =>
    `<table>${by(2, captions)
      .map(
        (two) =>
          `<tr>${two.map((l) => `<td>${l} *</td>`).join('')}</tr><tr>${two.map((l) => `<td>${input(l)}</td>`).join('')}</tr>`,
      )
      .join('')}</table>`,
  'row above with colspan': (captions) =>
    `<table>${captions
      .map((l) => `<tr><td colspan="2">${l}</td></tr><tr><td>${input(l)}</td><td><button>Cerca</button></td></tr>`)
      .join('')}</table>`,
  'heads of columns': (captions) =>
    `<table><thead><tr><th>N.</th>${captions.map((l) => `<th>${l} *</th>`).join('')}</tr></thead><tbody>${[1, 2, 3]
      .map((n) => `<tr><td>${n}</td>${captions.map((l) => `<td>${input(l)}</td>`).join('')}</tr>`)
      .join('')}</tbody></table>`,
  'text, br, box': each((l) => `${l} (*)<br>${input(l)}<br>`),
  'span without for': each(
    (l) =>
      `<div class="riga"><span class="etichetta">${l}:</span> ${input(l)} <span class="hint">max 64 caratteri</span></div>`,
  ),
  'div beside': each(
    (l) => `<div class="row"><div class="col-4">${l}*</div><div class="col-8">${input(l)}</div></div>`,
  ),
  'dl, dt, dd': (captions) =>
    `<dl>${captions.map((l) => `<dt>${l}</dt><dd>${input(l)}<small>Aiuto alla compilazione</small></dd>`).join('')}</dl>`,
  'legend and radios': (captions) =>
    captions
      .map(
        (l, i) =>
          `<fieldset><legend>${l} *</legend><label><input type="radio" name="r${i}" value="1" data-l="${l}"> Sì</label>
        <label><input type="radio" name="r${i}" value="2"> No</label></fieldset>`,
      )
      .join(''),
  'tick box and label': each(
    (l, id) => `<div><input type="checkbox" id="${id}" data-l="${l}"><label for="${id}">${l}</label></div>`,
  ),
  'placeholder only': each((l) => `<div>${input(l, `placeholder="${l}*"`)}</div>`),
  'mat-form-field': each(
    (
      l,
      id,
    ) => `<mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-flex">
      <div class="mdc-notched-outline"><div class="mdc-notched-outline__notch"><label class="mdc-floating-label" for="${id}"><mat-label>${l}</mat-label><span aria-hidden="true" class="mat-mdc-form-field-required-marker"> *</span></label></div></div>
      <div class="mat-mdc-form-field-infix">${input(l, `id="${id}" matinput aria-required="true"`)}</div></div></div>
      <div class="mat-mdc-form-field-subscript-wrapper"><mat-hint>Come nel contratto</mat-hint></div></mat-form-field>`,
  ),
  'mat-select': each(
    (l, id) => `<mat-form-field><label id="${id}l" class="mdc-floating-label"><mat-label>${l}</mat-label></label>
      <mat-select role="combobox" aria-haspopup="listbox" aria-labelledby="${id}l ${id}v" data-l="${l}" tabindex="0" class="mat-mdc-select">
      <div class="mat-mdc-select-trigger"><span id="${id}v" class="mat-mdc-select-value">Ordinario</span></div></mat-select></mat-form-field>`,
  ),
  'PrimeNG floating label': each(
    (l, id) =>
      `<p-floatlabel><input pinputtext id="${id}" class="p-inputtext" data-l="${l}"><label for="${id}">${l}</label></p-floatlabel>`,
  ),
  'PrimeNG select': each(
    (l, id) => `<div class="field"><label for="${id}">${l} <span class="rosso">*</span></label>
      <p-select class="p-select p-component"><span class="p-select-label" role="combobox" id="${id}" tabindex="0" aria-haspopup="listbox" aria-label="Scegli una voce" data-l="${l}">Scegli una voce</span>
      <div class="p-select-dropdown"></div></p-select></div>`,
  ),
  'Bootstrap Italia': each(
    (l, id) =>
      `<div class="form-group">${input(l, `class="form-control" id="${id}"`)}<label for="${id}">${l}*</label><small class="form-text">Testo di aiuto</small></div>`,
  ),
  'Bootstrap Italia select': each(
    (l, id) =>
      `<div class="select-wrapper"><label for="${id}">${l}</label><select id="${id}" data-l="${l}"><option>Scegli un’opzione</option><option>Ordinario</option></select></div>`,
  ),
  'AFLink caption': (captions) =>
    `<table class="VIEW_MODE_TABLE">${captions
      .map(
        (l, i) =>
          `<tr><td class="VerticalModel_ObbligCaption">${l}</td><td class="VerticalModel_Value"><input type="text" class="Fld_Text" id="F${i}" name="F${i}" data-l="${l}"></td></tr>`,
      )
      .join('')}</table>`,
};
