import { formatDay } from '../../lib/domain/day.ts';
import type { Guida, Passo } from '../../lib/domain/guida.ts';
import { t } from '../../lib/i18n/t.ts';
import { sayOf } from './say.ts';
import { type GuidaWords, placeOf } from './words.ts';

type Say = (text: string) => string;
const asWritten: Say = (text) => text;

const PARTS = ['why', 'risk', 'final', 'note'] as const;

/** Where a link goes, always in full; without `follow` it is only shown, as of a file nobody has accepted yet. */
const Links = ({ links, say, follow }: { links: Passo['links']; say: Say; follow: boolean }) =>
  links.length === 0 ? null : (
    <ul class="plain stack-tight">
      {links.map(({ text, address }) => (
        <li key={address} class="passo__link">
          {follow ? (
            <a href={address} target="_blank" rel="noreferrer noopener">
              {say(text) || address}
            </a>
          ) : (
            <span>{text}</span>
          )}{' '}
          <span class="mono small">{address}</span>
        </li>
      ))}
    </ul>
  );

/** The words and the picture of one step, as text. */
export const PassoView = (props: {
  passo: Passo;
  guida: Omit<Guida, 'steps'>;
  words: GuidaWords;
  /** Whether its links may be followed. */
  follow?: boolean;
}) => {
  const { passo, guida, words, follow = true } = props;
  // What nobody has accepted yet is shown as it stands in its file.
  const say = follow ? sayOf(guida) : asWritten;
  return (
    <div class="stack-tight passo">
      {passo.what && <p class="passo__what">{say(passo.what)}</p>}
      {PARTS.map((part) =>
        passo[part] === '' ? null : (
          <p key={part} class={`passo__part passo__part--${part}`}>
            <strong>{t(`tutor.${part}`)}</strong> {say(passo[part])}
          </p>
        ),
      )}
      {passo.picture && (
        <figure class="passo__picture">
          <img src={passo.picture.data} alt={passo.picture.alt} />
        </figure>
      )}
      <Links links={passo.links} say={say} follow={follow} />
      <p class="soft small">{placeOf(passo, guida, words).join(' · ')}</p>
      {passo.source && (
        <p class="soft small">
          {t('tutor.source')}: {say(passo.source)}
        </p>
      )}
    </div>
  );
};

/** All the steps of a guide, one below the other. */
export const PassiView = ({ guida, words, follow = true }: { guida: Guida; words: GuidaWords; follow?: boolean }) => (
  <ol class="plain stack">
    {guida.steps.map((passo, place) => (
      <li key={passo.name} class="card stack-tight">
        <h3>{t('tutor.passo-titolo', { n: place + 1, titolo: (follow ? sayOf(guida) : asWritten)(passo.title) })}</h3>
        <PassoView passo={passo} guida={guida} words={words} follow={follow} />
      </li>
    ))}
  </ol>
);

/** Who wrote a guide, for what, and when it was last verified. */
export const GuidaFacts = ({ guida, own }: { guida: Guida; own: boolean }) => (
  <dl class="facts">
    <dt>{t('tutor.portale')}</dt>
    <dd>{guida.portal ? t(`tutor.portale-${guida.portal}`) : t('tutor.portale-nessuno')}</dd>
    {guida.scheda && (
      <>
        <dt>{t('tutor.scheda')}</dt>
        <dd>{guida.scheda}</dd>
      </>
    )}
    <dt>{t('tutor.autore')}</dt>
    <dd>{guida.author || (own ? t('tutor.autore-ignoto') : t('tutor.autore-cigno'))}</dd>
    <dt>{t('tutor.verificata')}</dt>
    <dd>{formatDay(guida.verifiedOn)}</dd>
  </dl>
);
