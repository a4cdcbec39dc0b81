import { remember } from './remember.ts';
import { isError, isStar } from './text.ts';
import type { Box, Said } from './tree.ts';

const BLOCK = new Set(
  'address article aside blockquote br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether an element breaks the line by itself. */
export const isBlock = (box: Box): boolean => BLOCK.has(box.tag);

const ASIDE =
  /(?:^|[\s_-])(?:hint|help|helper|helptext|help-block|tooltip|form-text|subscript|counter|charcount|error|errors|errore|errori|invalid|feedback|validation|suggerimento|aiuto|material-icons|mat-icon)(?=$|[\s_-])/i;
const UNSEEN = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|cdk-visually-hidden|p-hidden-accessible)(?=$|\s)/;
const WEAK = /(?:^|[\s_-])(?:info|note|nota|muted|badge|description|descr|message|messages|icon)(?=$|[\s_-])/i;
const ASIDE_TAG = /^(?:mat-hint|mat-error|mat-icon|small|p-message|p-tooltip)$/;
const CAPTION_TAG = /^(?:label|legend|th|dt|mat-label|caption|h[1-6])$/;
const HELP = /^\(?(?:i|\?|info|help|help_outline|info_outline|ⓘ|ℹ️?|🛈)\)?$/i;

const judge = remember((cls) => (ASIDE.test(cls) ? 1 : 0) | (UNSEEN.test(cls) ? 2 : 0) | (WEAK.test(cls) ? 4 : 0));

/** 0 plain, 1 hint or error text that is never a caption, 2 text for screen readers only, 4 perhaps a remark. */
export const remark = (box: Box): number => {
  if (box.tag === '#text') return 0;
  if (ASIDE_TAG.test(box.tag)) return 1;
  const { role } = box;
  if (role === 'alert' || role === 'tooltip' || role === 'status' || role === 'img' || role === 'note') return 1;
  if (box.cls === '') return 0;
  const bits = judge(box.cls);
  return CAPTION_TAG.test(box.tag) ? bits & 2 : bits;
};

/** Whether a box is something to press: its words are not a caption. */
export const isButton = (box: Box): boolean =>
  box.tag === 'button' || box.role === 'button' || (box.tag === 'a' && /(?:^|\s)(?:btn|button)/.test(box.cls));

/** Beyond this a text is no caption, whatever follows. */
const LONG = 1000;

/** Whether two elements that touch hold two words: "ImportoIVA esclusa". */
export const isGlued = (before: string, after: string): boolean =>
  /\p{Ll}$/u.test(before.slice(-2)) && /^\p{Lu}/u.test(after);

/** The caption text inside a box, from one place in document order to another: no controls, buttons, hints, errors. */
export const say = (boxes: Box[], from: number, to: number, withButtons = false): Said => {
  let text = '';
  let star = false;
  let gap = false;
  let inline: Box | null = null;
  for (let i = from; i <= to && text.length < LONG; i++) {
    const box = boxes[i] as Box;
    if (box.tag === '#text') {
      const apart = text !== '' && (gap || box.spaced || (inline !== box.parent && isGlued(text, box.text)));
      text += apart ? ` ${box.text}` : box.text;
      gap = false;
      inline = box.parent;
      continue;
    }
    if (isBlock(box)) gap = true;
    if (i === from && box.fields === 0) continue;
    if (box.control?.box === box || box.control?.own === box || (!withButtons && isButton(box))) {
      gap = true;
      i = box.end;
      continue;
    }
    const bits = remark(box);
    if (bits & 3 || (box.first && box.end - box.at <= 3 && aside(boxes, box, text !== ''))) {
      star = star || isStar(plain(boxes, box));
      if (/obbligator|required/i.test(plain(boxes, box)) && !isError(plain(boxes, box))) star = true;
      gap = true;
      i = box.end;
    }
  }
  return { text, star };
};

/** A short element inside a caption that is a help sign, a footnote in brackets, or an error. */
const aside = (boxes: Box[], box: Box, after: boolean): boolean => {
  const text = plain(boxes, box);
  if (text === '') return false;
  if (isError(text)) return true;
  if (!after) return false;
  if (HELP.test(text)) return true;
  return /^(?:i|em|sup)$/.test(box.tag) && /^\(.*\)$/.test(text);
};

/** All the text inside a box. */
export const plain = (boxes: Box[], box: Box): string => {
  let text = '';
  for (let i = box.at; i <= box.end && text.length < LONG; i++) {
    const inner = boxes[i] as Box;
    if (inner.tag === '#text') text += text === '' ? inner.text : ` ${inner.text}`;
  }
  return text;
};

/** What a box says, remembered. */
export const said = (boxes: Box[], box: Box): Said => {
  if (box.tag === '#text') return { text: box.text, star: isStar(box.text) };
  box.said ??= say(boxes, box.at, box.end);
  return box.said;
};
