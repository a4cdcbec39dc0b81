/** What `lib/sidepanel` says. */
export const sidepanel: Readonly<Record<string, string>> = {
  'I profili non si possono leggere adesso.': 'Die Profile können gerade nicht gelesen werden.',
};
