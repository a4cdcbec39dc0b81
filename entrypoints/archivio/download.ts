/** Gives a file to the user: a link to a blob of our own, pressed once. */
export const download = (name: string, text: string, type: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Firefox reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
