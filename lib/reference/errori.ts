import { SOURCE } from '../../assets/data/source.ts';

/** One error of ANAC's list: its code and what ANAC says of it. */
export type AnacError = { code: string; said: string };
/** The list, and the state of ANAC's repository that it was made from; `date` is a day. */
export type AnacErrors = { entries: readonly AnacError[]; source: { commit: string; date: string } };

let loaded: Promise<AnacErrors> | null = null;

/** Every error code that ANAC publishes, loaded once and when first asked for. */
export const anacErrors = (): Promise<AnacErrors> => {
  loaded ??= import('../../assets/data/errori.ts').then(({ ERRORS }) => ({
    entries: ERRORS.split('\n').map((line) => {
      const [code = '', said = ''] = line.split('\t');
      return { code, said };
    }),
    source: SOURCE,
  }));
  return loaded;
};
