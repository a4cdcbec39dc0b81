/** Bytes of a file at most: two thousand rows are well under one million. */
export const MAX_FILE_BYTES = 5_000_000;

const BOMS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * The text of a file as spreadsheets write it: what its byte order mark says, else UTF-8, else Windows-1252 (Excel's
 * "CSV" in Italy), which every sequence of bytes is.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const marked = BOMS.find((bom) => bom.bytes.every((byte, place) => bytes[place] === byte));
  if (marked) return new TextDecoder(marked.encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
