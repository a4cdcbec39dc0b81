/**
 * The address a frame goes by. Frames without one of their own (`about:blank`, `srcdoc`) speak for the page that made
 * them, when that is of the same origin; any other goes by its own. Always the living address: `sender.url` goes stale.
 */
export const addressOf = (view: Window): string => {
  const own = view.location.href;
  if (!/^about:(?:blank|srcdoc)/.test(own) || view.parent === view) return own;
  try {
    // Reading a stranger's address throws, which is the answer.
    return addressOf(view.parent);
  } catch {
    return own;
  }
};
