/**
 * The texts of a file of `it/` in another language: the same keys. The parameters are held by `test/i18n`.
 * While texts are still being written a key may be missing, or be one that the Italian no longer has.
 */
export type Table<Italian> = Readonly<Partial<Record<keyof Italian, string>> & Record<string, string>>;
