import { attr } from './attr.ts';
import type { Control, Reading } from './controls.ts';
import { inherited } from './inherited.ts';
import { remember } from './remember.ts';
import { isButton, plain, said } from './said.ts';
import type { Head } from './sections.ts';
import { gridOf, isCell } from './table.ts';
import { fold } from './text.ts';
import type { Box } from './tree.ts';

const SEARCH =
  /^(?:filtr[aio]\b|filtri\b|cerca\b|ricerca(?! e sviluppo)\b|search\b|(?:criteri|parametri|campi) di ricerca|affina)/i;
const SEARCH_CLASS =
  /(?:^|[\s_-])(?:search|search-?form|filtri|filtro|filter|filters|ricerca|paginator|pagination|paginatore|datatables-(?:length|filter)|columnfilter|column-filter)(?=$|[\s_-])/i;
const seeksBy = remember((text) => SEARCH.test(text));
const SAVE = /^(?:salva|conferma|crea|avanti|invia|aggiungi|registra|procedi|continua|prosegui|richiedi)\b/i;
const FIND = /^(?:cerca|filtra|ricerca|applica filtr|avvia ricerca|trova)\b/i;
const GRID_TICK = /^(?:checkbox|radio|switch)$/;

/** Judges whether a control stands beside the form proper: search, filters, navigation, a row of a list of records. */
export const asideJudge = (reading: Reading): ((control: Control, chain: Head[]) => boolean) => {
  const forms = new Map<Box, boolean>();
  const seeks = (form: Box): boolean => {
    let answer = forms.get(form);
    if (answer === undefined) {
      answer = isSearchForm(reading, form);
      forms.set(form, answer);
    }
    return answer;
  };
  const isAside = inherited(reading.boxes.length, (box) => {
    const { tag, role, cls } = box;
    if (role === 'search' || tag === 'search' || tag === 'nav' || role === 'navigation') return true;
    if (role === 'banner' || role === 'contentinfo') return true;
    if ((tag === 'header' || tag === 'footer') && topLevel(box)) return true;
    if (tag === 'mat-paginator' || tag === 'p-paginator' || tag === 'p-columnfilter') return true;
    if (cls !== '' && box.parent && tag !== 'input' && SEARCH_CLASS.test(cls)) return true;
    if (tag === 'form' || role === 'form') {
      const name = `${box.el?.getAttribute('name') ?? ''} ${box.id}`;
      if (
        /(?:^|[\s_-])(?:search|ricerca|filtr\w*|cerca)/i.test(name) ||
        SEARCH.test(fold(box.el?.getAttribute('aria-label') ?? ''))
      )
        return true;
      return seeks(box);
    }
    return tag === 'thead' || isRecord(reading, box);
  });
  return (control, chain) => {
    if (control.own.tag === 'input' && attr(control.own, 'type') === 'search') return true;
    if (control.own.role === 'searchbox' || seeksBy(control.label)) return true;
    const last = chain.at(-1);
    if (last && seeksBy(last.text)) return true;
    return isAside(control.own.parent) || (GRID_TICK.test(control.kind) && control.label === '' && inList(control));
  };
};

const topLevel = (box: Box): boolean => {
  for (let up = box.parent; up; up = up.parent) {
    if (
      /^(?:form|main|section|article|fieldset|dialog)$/.test(up.tag) ||
      up.tag.includes('card') ||
      up.role === 'dialog'
    )
      return false;
  }
  return true;
};

/** What a button stands beside: the nearest box with fields. A part of a long form may have a search of its own. */
const asksFor = (button: Box): Box => {
  let box = button;
  while (box.fields === 0 && box.parent) box = box.parent;
  return box;
};

/** A form whose buttons search and do not save. */
const isSearchForm = (reading: Reading, form: Box): boolean => {
  let find = false;
  for (let i = form.at; i <= form.end; i++) {
    const box = reading.boxes[i] as Box;
    let text = '';
    if (isButton(box)) {
      text = plain(reading.boxes, box);
      i = box.end;
    } else if (box.tag === 'input' && !box.control) text = fold(box.el?.getAttribute('value') ?? '');
    else continue;
    if (SAVE.test(text)) return false;
    if (FIND.test(text) && asksFor(box).fields * 2 >= form.fields) find = true;
  }
  return find;
};

/** A table row in which more cells tell than ask, under a row of heads: one record of a list. */
const isRecord = (reading: Reading, row: Box): boolean => {
  if (row.tag !== 'tr' && row.role !== 'row') return false;
  const cell = row.first && isCell(row.first) ? row.first : (row.first?.next ?? null);
  const grid = cell && isCell(cell) ? gridOf(cell) : null;
  if (!grid?.heads.some((head) => head !== row)) return false;
  let told = 0;
  let asked = 0;
  for (let child = row.first; child; child = child.next) {
    if (!isCell(child)) continue;
    if (child.fields > 0) asked += isTick(reading, child) ? 0 : 1;
    else if (said(reading.boxes, child).text !== '') told++;
  }
  return told >= 2 && told > asked;
};

/** A cell that only chooses its row asks nothing. */
const isTick = ({ boxes }: Reading, cell: Box): boolean => {
  for (let i = cell.at; i <= cell.end; i++) {
    const { control } = boxes[i] as Box;
    if (control) return cell.fields === 1 && GRID_TICK.test(control.kind) && control.label === '';
  }
  return false;
};

const inList = (control: Control): boolean => {
  let cell: Box | null = control.box;
  for (let i = 0; cell && i < 8 && !isCell(cell); i++) cell = cell.parent;
  return !!cell && (gridOf(cell)?.heads.length ?? 0) > 0;
};
