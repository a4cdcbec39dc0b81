/** Words of the archive. */
export const archivio = {
  'archivio.titolo': 'Archivio',
} as const;
