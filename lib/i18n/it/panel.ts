/** Words of the side panel. */
export const panel = {
  'panel.titolo': 'Assistente',
} as const;
