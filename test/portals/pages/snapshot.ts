const CONTROL =
  'mat-select,[role=combobox],[role=switch],input:not([type=hidden]),textarea,select,[role=radio],[role=spinbutton],p-togglebutton';

/** What decides whether a control is seen, and whether a caption bears a mark; the rest of a theme is only paint. */
const KEPT = new Set(
  'display visibility position opacity width height max-height max-width min-height overflow clip clip-path content inset top right bottom left transform font-weight pointer-events white-space'.split(
    ' ',
  ),
);

/** The rules of the page's own sheets that touch what is on it, with what `KEPT` names. */
const styles = (): string => {
  const out = new Set<string>();
  const rule = (one: CSSStyleRule): void => {
    const selector = one.selectorText;
    try {
      if (
        !document.querySelector(
          selector.replace(/::?(?:before|after|placeholder|hover|focus[\w-]*|active)/g, '') || '*',
        )
      )
        return;
    } catch {
      return;
    }
    const kept = [...one.style]
      .filter((name) => KEPT.has(name))
      .map((name) => [name, one.style.getPropertyValue(name)] as const)
      .filter(([, value]) => value !== '' && !value.includes('var('))
      .map(([name, value]) => `${name}:${value}${one.style.getPropertyPriority(name) ? '!important' : ''}`);
    if (kept.length > 0) out.add(`${selector}{${kept.join(';')}}`);
  };
  const walk = (rules: CSSRuleList): void => {
    for (const one of rules) {
      if (one instanceof CSSStyleRule) rule(one);
      else if (one instanceof CSSLayerBlockRule) walk(one.cssRules);
    }
  };
  for (const sheet of document.styleSheets) walk(sheet.cssRules);
  return [...out].join('\n');
};

/** Leaves in the page, as attributes and text, all that a browser holds beside them; hands the truth to the controls. */
export const settle = (): void => {
  for (const host of document.querySelectorAll('[truth]')) {
    const control = host.matches(CONTROL) ? host : host.querySelector(CONTROL);
    if (!control) throw new Error(`no control in ${host.outerHTML.slice(0, 200)}`);
    control.setAttribute('data-truth', host.getAttribute('truth') ?? '');
    host.removeAttribute('truth');
  }
  for (const box of document.querySelectorAll('input')) {
    if (box.type === 'checkbox' || box.type === 'radio') box.toggleAttribute('checked', box.checked);
    else if (box.value !== '') box.setAttribute('value', box.value);
  }
  for (const area of document.querySelectorAll('textarea')) area.textContent = area.value;
  for (const gone of document.querySelectorAll('script,link,mat-icon svg,.mat-ripple-element')) gone.remove();
};

/** The page as the library left it, without script and without paint. */
export const snapshot = (): string => {
  const css = styles();
  for (const one of document.querySelectorAll('style')) one.remove();
  const style = document.createElement('style');
  style.textContent = `\n${css}\n`;
  document.head.append(style);
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`
    .replace(/<!--(?:bindings|container|ng-container|ng-template)[\s\S]*?-->/g, '<!---->')
    .replace(/ (?:_ngcontent|_nghost)-[\w-]+=""/g, '')
    .replace(
      /(<\/(?:mat-form-field|p-fieldset|p-panel|section|header|footer|nav|h\d|tr|mat-step-header|p-floatlabel|p-iftalabel|style)>)/g,
      '$1\n',
    );
};

/** Which controls a person can see, in document order. */
export const seen = (): boolean[] =>
  [...document.querySelectorAll('[data-truth]')].map((one) => {
    const box = one.matches('[class*=hidden-accessible] *') ? (one.parentElement?.parentElement ?? one) : one;
    return box.checkVisibility({ visibilityProperty: true });
  });
