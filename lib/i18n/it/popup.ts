/** Words of the popup. */
export const popup = {
  'popup.titolo': 'Cigno',
} as const;
