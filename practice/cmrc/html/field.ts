import type { Field } from '../field.ts';
import { closedDomain } from '../lists.ts';
import { shownDate } from '../page/dates.ts';
import { shownNumber } from '../page/numbers.ts';
import type { DomValue } from '../page/type-ahead.ts';
import { arg, esc } from './text.ts';

/** What a field is drawn with: its name in the page (a grid's has its row), its value, what the value means. */
export type Drawn = {
  field: Field;
  name: string;
  value: string;
  /** Description of a coded value that is not in a closed list. */
  meaning: string;
  editable: boolean;
  row?: number;
};

const hidden = (id: string, value: string, named = true): string =>
  `<input type="hidden"${named ? ` name="${id}"` : ''} id="${id}" value="${esc(value)}">`;

const shown = ({ field, value, meaning }: Drawn): string => {
  if (field.kind === 'number') return value && shownNumber(value);
  if (field.kind === 'date') return value && shownDate(value);
  if (field.kind === 'check') return value === '1' ? 'Sì' : 'No';
  if (field.kind === 'select') return closedDomain(field.list ?? '').find(({ code }) => code === value)?.text ?? value;
  return meaning || value;
};

const READ_CLASS: Partial<Record<Field['kind'], string>> = { number: 'Fld_Number', select: 'FldDomainValue' };

const readOnly = (drawn: Drawn): string => {
  const { field, name, value } = drawn;
  const twin =
    field.domain === 'GEO' ? hidden(name, value) + hidden('DESC_LUOGO_ISTAT', drawn.meaning) : hidden(name, value);
  return `<table class="VerticalModel_ReadOnlyField"><tr><td id="Cell_${name}" name="Cell_${name}"><span id="${name}_V" class="${READ_CLASS[field.kind] ?? 'Text'}">${esc(shown(drawn))}</span>${twin}</td></tr></table>`;
};

const onchange = ({ field, row }: Drawn): string =>
  field.reload ? ` onchange="javascript:${field.reload}(${arg(row === undefined ? '' : String(row))});"` : '';

const option = (name: string, { code, text }: DomValue, value: string): string =>
  `<option value="${esc(code)}" id="${name}_${esc(code)}"${code === value ? ' selected' : ''}>${esc(text)}</option>`;

const draw: Record<Field['kind'], (drawn: Drawn) => string> = {
  readonly: readOnly,
  text: (drawn) =>
    `<input type="text" name="${drawn.name}" id="${drawn.name}" class="Text" maxlength="${drawn.field.most ?? 250}" value="${esc(drawn.value)}"${onchange(drawn)}>`,
  area: ({ field, name, value }) => {
    const cut = `TA_MaxLen(this,${field.most ?? 500});`;
    return `<textarea name="${name}" id="${name}" class="TextArea" rows="3" onkeyup="${cut}" onchange="${cut}">${esc(value)}</textarea>`;
  },
  number: ({ field, name, value }) => {
    const decimals = field.decimals ?? 2;
    const extra = `nd#=#${decimals}#@#ds#=#,#@#format#=####.###.##0,00`;
    const call = `(this,',',${decimals});`;
    return `${hidden(name, value)}${hidden(`${name}_extraAttrib`, extra, false)}<input type="text" name="${name}_V" id="${name}_V" class="Fld_Number" value="${esc(value && shownNumber(value))}" onblur="ck_VN${call}" onfocus="of_VN${call}" onchange="oc_VN${call}">`;
  },
  date: ({ name, value }) =>
    `${hidden(name, value)}<input type="text" id="${name}_V" name="${name}_V" class="Fld_Date" value="${esc(value && shownDate(value))}" onclick="showDatePickerFaseII('${name}');return false;" onblur="ck_VD(this);" onchange="ck_VD(this);"><input type="button" id="${name}_button" class="FldExtDom_button DateFaseII" value="..." onclick="showDatePickerFaseII('${name}');return false;">`,
  select: (drawn) => {
    const { field, name, value } = drawn;
    const late = field.list === 'centri';
    const options = late
      ? ''
      : closedDomain(field.list ?? '')
          .map((one) => option(name, one, value))
          .join('');
    const data = late ? ` data-centri="1" data-value="${esc(value)}"` : '';
    return `<div id="val_${name}" class="FldDomainValue"><select id="${name}" name="${name}" size="1" class="FldDomainValue"${data}${onchange(drawn)}><option value="">-- Effettuare una selezione --</option>${options}</select></div>`;
  },
  ahead: ({ name, value, meaning }) =>
    `${hidden(name, value)}${hidden(`${name}_extraAttrib`, 'search#=#1#@#filter#=#', false)}${hidden(`${name}_edit`, meaning)}<input type="text" autocomplete="off" id="${name}_edit_new" name="${name}_edit_new" class="FldExtDom" value="${esc(meaning)}" onfocus="ta_focus(this);" onkeyup="ta_keyup(this,event);" onblur="ta_blur(this);"> <input type="button" id="${name}_button" class="FldExtDom_button" value=" ... " alt="Inserisci valore" onclick="ta_list('${name}');">`,
  tree: ({ field, name, value, meaning }) =>
    field.domain === 'GEO'
      ? `${hidden(name, value)}${hidden('DESC_LUOGO_ISTAT', meaning)}<input type="text" readonly id="DESC_LUOGO_ISTAT_V" name="DESC_LUOGO_ISTAT_V" class="FldHierarchy" value="${esc(meaning)}"> <input type="button" id="${name}_button" class="FldExtDom_button" value=" ... " alt="Inserisci valore" onclick="openGEO_simog();">`
      : `${hidden(name, value)}${hidden(`${name}_edit`, meaning)}<input type="text" readonly autocomplete="off" id="${name}_edit_new" name="${name}_edit_new" class="FldHierarchy" value="${esc(meaning)}"> <input type="button" id="${name}_button" class="FldExtDom_button" value=" ... " alt="Inserisci valore" onclick="openDrawer('${field.domain}','${name}');">`,
  check: ({ name, value }) =>
    `<input type="checkbox" name="${name}" id="${name}" class="Fld_CheckBox" value="1"${value === '1' ? ' checked' : ''}>`,
};

/** Id of the control that the caption points to. */
const target = ({ field, name, editable }: Drawn): string => {
  if (!editable) return name;
  if (field.kind === 'number' || field.kind === 'date') return `${name}_V`;
  if (field.domain === 'GEO') return 'DESC_LUOGO_ISTAT_V';
  return field.kind === 'ahead' || field.kind === 'tree' ? `${name}_edit_new` : name;
};

/** The control of a field, or its read-only cell. */
export const control = (drawn: Drawn): string => (drawn.editable ? draw[drawn.field.kind](drawn) : readOnly(drawn));

/** A field with its caption, as a cell of the vertical model; `failed` after a check that found it empty. */
export const fieldCell = (drawn: Drawn, caption: string, failed: boolean): string =>
  `<td class="col-12 col-md-6 col-lg-6 col-xl-4 col-xxl-3" valign="top" colspan="1"><table border="0" width="100%">
<tr${failed ? ' class="obbligError"' : ''}><td class="VerticalModel_${drawn.field.required ? 'ObbligCaption' : 'Caption'}" width="100%"><label id="cap_${drawn.name}" class="FldCaption" for="${target(drawn)}">${esc(caption)}</label></td></tr>
<tr class="row gx-0"><td class="VerticalModel_Value">${control(drawn)}</td></tr></table></td>`;
