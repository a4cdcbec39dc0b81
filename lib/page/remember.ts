const MOST = 5000;

/** Remembers a judgement of a text: a page repeats its classes and captions, and is read again and again. */
export const remember = <T>(judge: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = judge(text);
      if (known.size > MOST) known.clear();
      if (text.length < 300) known.set(text, answer);
    }
    return answer;
  };
};

/** The same for what is worked out of one object, and lives as long as it does. */
export const rememberOf = <K extends object, T>(make: (of: K) => T): ((of: K) => T) => {
  const known = new WeakMap<K, { made: T }>();
  return (of) => {
    const found = known.get(of) ?? { made: make(of) };
    known.set(of, found);
    return found.made;
  };
};
