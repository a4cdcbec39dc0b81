/** Pixels of a side at most: a few bytes can claim a picture that fills the memory once it is drawn. */
export const MOST_PIXELS = 4096;

type Size = { width: number; height: number };

const u16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const le = (bytes: Uint8Array, at: number, count: number): number =>
  [...bytes.slice(at, at + count)].reduceRight((sum, byte) => sum * 256 + byte, 0);
const ascii = (bytes: Uint8Array, at: number, count: number): string =>
  String.fromCharCode(...bytes.slice(at, at + count));

const png = (bytes: Uint8Array): Size | null =>
  ascii(bytes, 1, 3) === 'PNG' && bytes[0] === 0x89 && ascii(bytes, 12, 4) === 'IHDR'
    ? { width: u16(bytes, 16) * 65_536 + u16(bytes, 18), height: u16(bytes, 20) * 65_536 + u16(bytes, 22) }
    : null;

/** Walks the segments of a JPEG to the frame that says its size (SOF0 to SOF15, without DHT, JPG and DAC). */
const jpeg = (bytes: Uint8Array): Size | null => {
  if (u16(bytes, 0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + u16(bytes, at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: u16(bytes, at + 5), width: u16(bytes, at + 7) };
  }
  return null;
};

const webp = (bytes: Uint8Array): Size | null => {
  if (ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 4) !== 'WEBP') return null;
  const kind = ascii(bytes, 12, 4);
  if (kind === 'VP8X') return { width: le(bytes, 24, 3) + 1, height: le(bytes, 27, 3) + 1 };
  if (kind === 'VP8L') {
    const bits = le(bytes, 21, 4);
    return { width: (bits & 0x3fff) + 1, height: (Math.floor(bits / 0x4000) & 0x3fff) + 1 };
  }
  return kind === 'VP8 ' ? { width: le(bytes, 26, 2) & 0x3fff, height: le(bytes, 28, 2) & 0x3fff } : null;
};

const READERS: Record<string, (bytes: Uint8Array) => Size | null> = { png, jpeg, webp };

const bytesOf = (base64: string): Uint8Array | null => {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
};

/** Why a picture in a `data:` address may not be shown, in Italian: not what it says it is, or too large; null when it may. */
export const pictureProblem = (data: string): string | null => {
  const [, kind = '', base64 = ''] = /^data:image\/(\w+);base64,(.*)$/s.exec(data) ?? [];
  const read = READERS[kind];
  const bytes = read ? bytesOf(base64) : null;
  const size = bytes && read ? read(bytes) : null;
  if (!size) return 'L’immagine non si legge: non è un PNG, JPEG o WebP intero.';
  if (size.width < 1 || size.height < 1) return 'L’immagine è vuota.';
  return Math.max(size.width, size.height) > MOST_PIXELS
    ? `L’immagine è troppo grande: ${size.width} × ${size.height} punti, al massimo ${MOST_PIXELS} per lato.`
    : null;
};
