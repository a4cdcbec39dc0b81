/** What the rooms say of what a person taught. */
export const insegna: Readonly<Record<string, string>> = {
  'insegnato il {0}': 'taught on {0}',
  'insegnato il {0} dal file «{1}»': 'taught on {0} from the file «{1}»',
};
