/** Words of the searches in ANAC's long lists. */
export const elenchi = {
  'elenchi.preferito': 'Codice {code} tra i preferiti dell’ente',
  'elenchi.segno-preferito': 'preferito',
  'elenchi.segno-usato.one': 'usato {n} volta',
  'elenchi.segno-usato.other': 'usato {n} volte',
  'elenchi.divisione': 'divisione',
  'elenchi.gruppo': 'gruppo',
  'elenchi.classe': 'classe',
  'elenchi.categoria': 'categoria',
  'elenchi.dove': 'Nel CPV: {path}',
  'elenchi.chiuso': '{label} (chiuso il {day})',
  'elenchi.provincia': 'provincia: {name} · NUTS {nuts}',
  'elenchi.estero': 'Stato estero',
  'elenchi.aperto': 'codice in uso dal {day}',
  'elenchi.cpv-consiglio':
    'Prova con il nome generico di ciò che compri («servizi di pulizia»), con una parola sola o con le prime cifre del codice.',
  'elenchi.comune-consiglio':
    'Prova con l’inizio del nome. Un comune soppresso non c’è: cerca quello di cui fa parte oggi.',
  'elenchi.nuts-consiglio': 'Prova con il nome della provincia o con l’inizio del codice, per esempio ITI4.',
  'elenchi.ccnl-consiglio':
    'Prova con il settore («pulizia», «vigilanza», «edili») o con l’inizio del codice, per esempio K0.',
  'elenchi.categoria-consiglio': 'Prova con «fornitura», «servizi», o con il codice della categoria, per esempio OG 1.',
  'elenchi.stato': 'Elenchi di ANAC al {day}.',
  'elenchi.area-comune': 'Questo comune è nell’area {nuts}.',
  'elenchi.area-usa': 'Metti {nuts}',
} as const;
