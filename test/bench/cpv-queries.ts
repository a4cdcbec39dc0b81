/** What officers write into the search: words, typos, abbreviations, beginnings, English, codes. */
export const QUERIES = [
  'pulizia uffici',
  'pulzia uffici',
  'servizi di manutenzione impianti elettrici',
  'manut. ascensori',
  'ca',
  'carta per fotocopie a4',
  'servizi',
  'office cleaning',
  'trasporto scolastico',
  '30197643-5',
  '45',
  'zzqqxw niente',
] as const;
