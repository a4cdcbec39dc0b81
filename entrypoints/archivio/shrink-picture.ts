import { PICTURE } from '../../lib/domain/guida.ts';
import { MOST_PIXELS } from '../../lib/domain/picture.ts';
import { ok, type Result, refused } from '../../lib/domain/result.ts';
import { t } from '../../lib/i18n/t.ts';

/** Wide enough to read a portal's page beside the text of a step. */
const WIDEST = 1280;
/** Characters at which a picture is light enough: a guide of twenty of them is still a file to mail. */
const LIGHT = 300_000;
const KINDS = ['image/png', 'image/jpeg', 'image/webp'];
/** From what keeps letters sharp to what is lightest. */
const WAYS: readonly [type: string, quality: number][] = [
  ['image/png', 1],
  ['image/webp', 0.85],
  ['image/webp', 0.6],
  ['image/jpeg', 0.5],
];

/** A picture drawn anew through a canvas: at most 1280 pixels wide, and nothing of what its file carried beside it. */
export const shrinkPicture = async (file: Blob): Promise<Result<string>> => {
  if (!KINDS.includes(file.type)) return refused(t('tutor.immagine-tipo'));
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    return refused(t('tutor.immagine-illeggibile'));
  }
  const scale = Math.min(1, WIDEST / bitmap.width, MOST_PIXELS / bitmap.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return refused(t('tutor.immagine-illeggibile'));
  // JPEG has no transparency: what is behind would be black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  let best = '';
  for (const [type, quality] of WAYS) {
    const data = canvas.toDataURL(type, quality);
    if (best === '' || data.length < best.length) best = data;
    if (best.length <= LIGHT) break;
  }
  return best.length <= PICTURE ? ok(best) : refused(t('tutor.immagine-grande'));
};
