import { confirmBox } from './dialogs.ts';
import { entriesOf, input } from './dom.ts';
import { goTo, requestAtOnce, submit } from './steps.ts';

type Flagged = Window & { FLAG_CHANGE_DOCUMENT?: number };

const form = (): HTMLFormElement => document.getElementById('FORMDOCUMENT') as HTMLFormElement;

/** Every command posts the whole form to the document's address with the command in it: the address bar keeps it. */
const post = (command: string, what: string): void =>
  submit(form(), `document.asp?${input('CommandQueryString').value}&${command}`, what);

const process = (name: string, what = 'processo'): void =>
  post(`COMMAND=PROCESS&PROCESS_PARAM=${encodeURIComponent(name)}`, what);

/** Functions of the document page named in its mark-up. */
export const documentHandlers = {
  Set_Change_Document: (): void => {
    (window as Flagged).FLAG_CHANGE_DOCUMENT = 1;
  },
  Set_OnClick_Document: (): void => {
    for (const menu of document.querySelectorAll('.div_sub_menu')) menu.classList.add('display_none');
  },
  SaveDoc: (): void => post('COMMAND=SAVE', 'salva'),
  ExecDocProcess: (name: string): void => process(name),
  AskDocProcess: (name: string, question: string): void => confirmBox(question, () => process(name)),
  CloseDoc: (address: string): void => {
    if (!(window as Flagged).FLAG_CHANGE_DOCUMENT) goTo(address, 'chiudi');
    else confirmBox('Le modifiche non salvate andranno perse. Chiudere il documento?', () => goTo(address, 'chiudi'));
  },
  /** A change of these fields posts the whole form. */
  CambiaTipoAppalto: (): void => process('ONCHANGETIPOAPPALTOGARA,AFFIDAMENTO_ADESIONE_AQ', 'campo'),
  OnChangepcp_Categoria: (): void => process('MODIFICA_PCP_CATEGORIA,AFFIDAMENTO_ADESIONE_AQ,,NO_MSG', 'campo'),
  onChangeCodiceFiscale: (row: string): void =>
    process(`RECUPERA_ANAGRAFICA,AFFIDAMENTO_ADESIONE_AQ,${row},NO_MSG`, 'campo'),
  AddRow: (grid: string): void => process(`ADDROW,${grid},,NO_MSG`),
  OpenSubMenu: (id: string): void => {
    // The body's own mouseup has just closed every menu.
    document.getElementById(`${id}_div_sub_menu`)?.classList.toggle('display_none');
  },
  ShowFolder: (id: string): void => {
    for (const folder of document.querySelectorAll('.folder'))
      folder.classList.toggle('display_none', folder.id !== `FLD_${id}`);
    for (const button of document.querySelectorAll('.folder_button'))
      button.classList.toggle('folder_active', button.id === `folder_button_${id}`);
  },
  /** The list of entities narrows to what is written in the search bar. */
  CercaEnte: (): void => {
    const wanted = input('ENTE_PROPONENTE_Search').value.trim().toLowerCase();
    for (const row of document.querySelectorAll<HTMLElement>('#ENTE_PROPONENTEGrid tbody tr'))
      row.style.display = (row.textContent ?? '').toLowerCase().includes(wanted) ? '' : 'none';
  },
};

/** The centri di costo as by a synchronous request while the page loads: an empty select means that it failed. */
export const loadCentri = (select: HTMLSelectElement): void =>
  requestAtOnce('/portalegare/WebApiFramework/api/ConfermaAppalto/recuperaCDC', 'centri', (answer) => {
    for (const { code, text } of entriesOf<{ code: string; text: string }>(answer)) {
      const option = new Option(text, code, false, code === select.dataset.value);
      option.id = `${select.id}_${code}`;
      select.append(option);
    }
  });
