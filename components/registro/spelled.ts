/** A CIG letter by letter: a screen reader would read it as a word and a number. */
export const spelled = (cig: string): string => [...cig].join(' ');
