import type { elenchi as it } from '../it/elenchi.ts';
import type { Table } from '../table.ts';

export const elenchi: Table<typeof it> = {
  'elenchi.preferito': 'Code {code} among the public body’s favourites',
  'elenchi.segno-preferito': 'favourite',
  'elenchi.segno-usato.one': 'used {n} time',
  'elenchi.segno-usato.other': 'used {n} times',
  'elenchi.divisione': 'division',
  'elenchi.gruppo': 'group',
  'elenchi.classe': 'class',
  'elenchi.categoria': 'category',
  'elenchi.dove': 'In the CPV: {path}',
  'elenchi.chiuso': '{label} (closed on {day})',
  'elenchi.provincia': 'province: {name} · NUTS {nuts}',
  'elenchi.estero': 'Foreign country',
  'elenchi.aperto': 'code in use from {day}',
  'elenchi.cpv-consiglio':
    'Try the generic name of what you are buying, in Italian or English («servizi di pulizia»), a single word, or the first digits of the code.',
  'elenchi.comune-consiglio':
    'Try the beginning of the name. A municipality that was abolished is not there: look for the one it now belongs to.',
  'elenchi.nuts-consiglio': 'Try the name of the province or the beginning of the code, for example ITI4.',
  'elenchi.ccnl-consiglio':
    'Try the sector in Italian («pulizia», «vigilanza», «edili») or the beginning of the code, for example K0.',
  'elenchi.categoria-consiglio': 'Try «fornitura», «servizi», or the code of the category, for example OG 1.',
  'elenchi.stato': 'ANAC’s lists as of {day}.',
  'elenchi.area-comune': 'This municipality is in area {nuts}.',
  'elenchi.area-usa': 'Put {nuts}',
};
