/** What the rooms say of what a person taught. */
export const insegna: Readonly<Record<string, string>> = {
  'insegnato il {0}': 'gelehrt am {0}',
  'insegnato il {0} dal file «{1}»': 'gelehrt am {0} aus der Datei «{1}»',
};
