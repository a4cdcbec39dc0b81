/** The texts of a file of `it/` in another language: the same keys. The parameters are held by `test/i18n`. */
export type Table<Italian> = Readonly<Record<keyof Italian, string>>;
