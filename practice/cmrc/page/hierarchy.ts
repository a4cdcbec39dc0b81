import { messageBox } from './dialogs.ts';
import { entriesOf, input, make } from './dom.ts';
import { frameOf, openWindow, request } from './steps.ts';

const PICKER = 'gerarchici.asp';
/** Address of a picker, from wherever the page stands in the application. */
const picker = (domain: string, field: string, lo: string): string =>
  `/portalegare/CTL_Library/${PICKER}?lo=${lo}&DOMAIN=${domain}&FIELD=${field}`;

const dirty = (): void => {
  (window as { FLAG_CHANGE_DOCUMENT?: number }).FLAG_CHANGE_DOCUMENT = 1;
};

/** A code that ends in five zeros is too broad, unless nothing stands below it. */
const tooBroad = (code: string, leaf: boolean): boolean => code.endsWith('00000') && !leaf;

/** Functions of the document that open the pickers and that the pickers call back. */
export const hierarchyHandlers = {
  openDrawer: (domain: string, field: string): void => {
    const area = input('rightArea');
    const close = make('button', 'Chiudi', { type: 'button', class: 'btn', id: 'rightArea_close' });
    close.addEventListener('click', hierarchyHandlers.closeDrawer);
    const src = frameOf(picker(domain, field, 'drawer'), 'albero');
    area.replaceChildren(
      close,
      make('iframe', '', { id: 'rightArea_iframe', name: 'rightArea_iframe', title: 'Scelta dall’elenco', src }),
    );
    area.classList.add('open');
  },
  closeDrawer: (): void => {
    input('rightArea').classList.remove('open');
    input('rightArea').replaceChildren();
  },
  openGEO_simog: (): void => {
    if (document.body.dataset.geo === 'drawer') hierarchyHandlers.openDrawer('GEO', 'COD_LUOGO_ISTAT');
    else openWindow(picker('GEO', 'COD_LUOGO_ISTAT', 'content'), 'albero');
  },
  impostaDominio: (field: string, code: string, text: string, leaf: boolean): void => {
    if (field === 'COD_LUOGO_ISTAT') hierarchyHandlers.impostaLuogoIstat(code, text);
    else if (field.endsWith('CPV') && tooBroad(code, leaf))
      messageBox(
        'Selezione non valida. Selezionare un nodo con un livello maggiore o uguale al terzo oppure un nodo foglia di livello minore al terzo',
      );
    else {
      input(field).value = code;
      input(`${field}_edit`).value = text;
      input(`${field}_edit_new`).value = text;
      dirty();
      hierarchyHandlers.closeDrawer();
    }
  },
  impostaLuogoIstat: (code: string, text: string): void => {
    input('COD_LUOGO_ISTAT').value = code;
    input('DESC_LUOGO_ISTAT').value = text;
    input('DESC_LUOGO_ISTAT_V').value = text;
    dirty();
    hierarchyHandlers.closeDrawer();
  },
};

type Node = { code: string; text: string; leaf: boolean };

/** The picker's own page: a tree whose branches are asked for when opened, a search, and a button that hands over. */
export const startTree = (domain: string, field: string): void => {
  const root = input('albero');
  let chosen: Node | null = null;

  const ask = async (query: string): Promise<Node[]> =>
    entriesOf(await request(`gerarchici_nodi.asp?lo=none&DOMAIN=${domain}&${query}`, 'nodi'));

  const draw = (node: Node): HTMLElement => {
    const item = make('li', '', { role: 'treeitem', 'aria-expanded': 'false', 'data-leaf': String(node.leaf) });
    const name = make('a', `${node.code} - ${node.text}`, { href: '#', class: 'nodo', 'data-code': node.code });
    name.addEventListener('click', (event) => {
      event.preventDefault();
      for (const other of root.querySelectorAll('.nodo_scelto')) other.classList.remove('nodo_scelto');
      name.classList.add('nodo_scelto');
      chosen = node;
    });
    if (!node.leaf) {
      const opener = make('button', '+', { type: 'button', class: 'apri', 'aria-label': `Espandi ${node.code}` });
      opener.addEventListener('click', async () => {
        const below = item.querySelector('ul');
        item.setAttribute('aria-expanded', String(!below));
        opener.textContent = below ? '+' : '−';
        if (below) return below.remove();
        const list = make('ul', '', { role: 'group' });
        list.append(...(await ask(`PADRE=${node.code}`)).map(draw));
        item.append(list);
      });
      item.append(opener);
    }
    item.append(name);
    return item;
  };
  const show = async (query: string): Promise<void> => root.replaceChildren(...(await ask(query)).map(draw));

  input('cerca_nodo_button').addEventListener('click', () =>
    show(`TESTO=${encodeURIComponent(input('cerca_nodo').value)}`),
  );
  input('conferma_nodo').addEventListener('click', () => {
    if (!chosen) return messageBox('Selezionare un elemento');
    type Document = typeof hierarchyHandlers;
    const popup = window.opener as (Window & Document) | null;
    const target = popup ?? (window.parent as unknown as Document);
    target.impostaDominio(field, chosen.code, `${chosen.code} - ${chosen.text}`, chosen.leaf);
    if (popup) window.close();
  });
  void show('PADRE=');
};
