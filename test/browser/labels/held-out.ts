import { by, each, type Layout } from './captions.ts';

const input = (caption: string, more = ''): string => `<input type="text" data-l="${caption}" ${more}>`;

/** Layouts chosen after the reader was written, most of them markup of libraries that nobody here had tried. */
export const HELD_OUT: Record<string, Layout> = {
  'Material UI: label and outline that repeats it': each(
    (
      l,
      id,
    ) => `<div class="MuiFormControl-root"><label class="MuiInputLabel-root" for="${id}" id="${id}-label">${l}<span aria-hidden="true" class="MuiFormLabel-asterisk"> *</span></label>
      <div class="MuiInputBase-root"><input id="${id}" class="MuiInputBase-input" data-l="${l}"><fieldset aria-hidden="true"><legend><span>${l} *</span></legend></fieldset></div>
      <p class="MuiFormHelperText-root">Come da visura</p></div>`,
  ),
  'Vuetify: two labels, one hidden': each(
    (l, id) => `<div class="v-input"><div class="v-input__control"><div class="v-field"><div class="v-field__field">
      <label class="v-label v-field-label" aria-hidden="true">${l}</label><label class="v-label v-field-label" for="${id}">${l}</label>
      <input id="${id}" size="1" type="text" data-l="${l}"></div></div></div><div class="v-input__details"><div class="v-messages">Obbligatorio</div></div></div>`,
  ),
  'Quasar: label around, words after the box': each(
    (
      l,
    ) => `<label class="q-field"><div class="q-field__inner"><div class="q-field__control"><div class="q-field__control-container">
      <input class="q-field__native" aria-label="${l}" data-l="${l}"><div class="q-field__label">${l}</div></div></div>
      <div class="q-field__bottom"><div class="q-field__messages">Suggerimento di compilazione</div></div></div></label>`,
  ),
  'Ant Design': each(
    (
      l,
      id,
    ) => `<div class="ant-form-item"><div class="ant-row"><div class="ant-col ant-form-item-label"><label for="${id}" class="ant-form-item-required" title="${l}">${l}</label></div>
      <div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input"><input id="${id}" data-l="${l}"></div><div class="ant-form-item-explain-error">Il campo è obbligatorio</div></div></div></div>`,
  ),
  'Salesforce: star first': each(
    (
      l,
      id,
    ) => `<div class="slds-form-element"><label class="slds-form-element__label" for="${id}"><abbr class="slds-required" title="required">* </abbr>${l}</label>
      <div class="slds-form-element__control">${input(l, `id="${id}"`)}</div></div>`,
  ),
  'GOV style: label, hint, error, box': each(
    (
      l,
      id,
    ) => `<div class="govuk-form-group"><label for="${id}">${l}</label><div id="${id}-h" class="govuk-hint">Lo trovi nella determina</div>
      <p id="${id}-e" class="govuk-error-message"><span class="govuk-visually-hidden">Errore:</span> Inserisci un valore</p>${input(l, `id="${id}" aria-describedby="${id}-h ${id}-e"`)}</div>`,
  ),
  'PrimeFaces panel grid': (captions) =>
    `<table class="ui-panelgrid" role="grid"><tbody>${captions
      .map(
        (l, i) =>
          `<tr class="ui-widget-content" role="row"><td role="gridcell" class="ui-panelgrid-cell"><label id="j_idt${i}:l" class="ui-outputlabel" for="f:j${i}"><span class="ui-outputlabel-label">${l}</span><span class="ui-outputlabel-rfi">*</span></label></td>
          <td role="gridcell" class="ui-panelgrid-cell"><input id="f:j${i}" class="ui-inputfield" data-l="${l}"></td><td role="gridcell"><div class="ui-message"></div></td></tr>`,
      )
      .join('')}</tbody></table>`,
  'grid of divs with column heads': (captions) =>
    `<div role="grid"><div role="row">${captions.map((l) => `<div role="columnheader"><span>${l}</span><button>Ordina</button></div>`).join('')}</div>${[
      0, 1,
    ]
      .map(() => `<div role="row">${captions.map((l) => `<div role="gridcell">${input(l)}</div>`).join('')}</div>`)
      .join('')}</div>`,
  'flat run of paragraphs': (captions) =>
    `<section>${captions.map((l) => `<p>${l}</p>${input(l)}<p class="help">Vedi le istruzioni</p>`).join('')}</section>`,
  'list of lines': (captions) => `<ul>${captions.map((l) => `<li>${l}: ${input(l)} €</li>`).join('')}</ul>`,
  'heads of columns over rows that tell and ask': (captions) =>
    `<table><tr><th>Voce</th>${captions.map((l) => `<th>${l}</th>`).join('')}</tr>${['Toner', 'Carta']
      .map((told) => `<tr><td>${told}</td>${captions.map((l) => `<td>${input(l)}</td>`).join('')}</tr>`)
      .join('')}</table>`,
  'dots between words and box': (captions) => captions.map((l) => `<p>${l} ............ ${input(l)}</p>`).join(''),
  'nested table in each cell': (captions) =>
    `<table>${captions
      .map(
        (l) =>
          `<tr><td><table><tr><td><font color="red">*</font></td><td><font>${l}</font></td></tr></table></td><td><table><tr><td>${input(l)}</td><td><a href="#">?</a></td></tr></table></td></tr>`,
      )
      .join('')}</table>`,
  'input group with currency': each(
    (l) =>
      `<div class="mb-3"><div class="form-label">${l}</div><div class="input-group"><span class="input-group-text">€</span>${input(l)}<span class="input-group-text">,00</span></div></div>`,
  ),
  'help button beside the label': each(
    (l, id) =>
      `<div><label for="${id}">${l} <button type="button" aria-label="Aiuto">?</button><span class="tooltip-content" role="tooltip">Spiegazione lunga</span></label>${input(l, `id="${id}"`)}</div>`,
  ),
  'words for screen readers in the label': each(
    (l, id) =>
      `<div><label for="${id}">${l} <span class="sr-only">campo obbligatorio</span></label>${input(l, `id="${id}"`)}</div>`,
  ),
  'React Select': each(
    (
      l,
      id,
    ) => `<div class="campo"><label for="${id}">${l}</label><div class="css-b62m3t-container"><div class="select__control"><div class="select__value-container">
      <div class="select__placeholder">Seleziona...</div><div class="select__input-container"><input class="select__input" role="combobox" aria-autocomplete="list" aria-haspopup="true" id="${id}" data-l="${l}"></div></div></div></div></div>`,
  ),
  'Clarity container': each(
    (l) =>
      `<clr-input-container class="clr-form-control clr-row"><label class="clr-control-label clr-col-2">${l}</label><div class="clr-control-container"><div class="clr-input-wrapper">${input(l)}</div><clr-control-helper class="clr-subtext">Aiuto</clr-control-helper></div></clr-input-container>`,
  ),
  'labels without for, then boxes, two columns': (captions) =>
    by(3, captions)
      .map(
        (row) =>
          `<div class="grid">${row.map((l) => `<div class="cell"><label>${l}</label><div><span>${input(l)}</span></div></div>`).join('')}</div>`,
      )
      .join(''),
  'strong then box in one paragraph each': each((l) => `<p><strong>${l}</strong>&nbsp;${input(l)}</p>`),
  'textarea with counter': each(
    (l, id) =>
      `<div class="form-group"><label for="${id}">${l}</label><textarea id="${id}" data-l="${l}"></textarea><span class="counter">0/4000</span></div>`,
  ),
  'radios in divs under a question': (captions) =>
    captions
      .map(
        (l, i) =>
          `<div class="domanda"><p class="testo">${l}<em> *</em></p><div class="scelte"><div><input type="radio" id="y${i}" name="q${i}" data-l="${l}"><label for="y${i}">Sì</label></div><div><input type="radio" id="n${i}" name="q${i}"><label for="n${i}">No</label></div></div></div>`,
      )
      .join(''),
  'row of th at the left': (captions) =>
    `<table>${captions.map((l) => `<tr><th scope="row">${l}<br><small>(come da contratto)</small></th><td>${input(l)}</td></tr>`).join('')}</table>`,
  'caption under the box': each((l) => `<div class="campo">${input(l)}<div class="sotto">${l}</div></div>`),
  'switch drawn over a tick box': each(
    (l) =>
      `<div class="form-check form-switch"><label class="toggles">${l}<input type="checkbox" data-l="${l}"><span class="lever"></span></label></div>`,
  ),
  'Vaadin: box slotted in a shadow host': each(
    (l, id) =>
      `<vaadin-text-field><label slot="label" id="${id}l" for="${id}">${l}</label>${input(l, `id="${id}" slot="input" aria-labelledby="${id}l"`)}<div slot="error-message" hidden></div></vaadin-text-field>`,
  ),
};
