/** What `lib/sidepanel` says. */
export const sidepanel: Readonly<Record<string, string>> = {
  'I profili non si possono leggere adesso.': 'The profiles cannot be read right now.',
};
