import { formatDay } from '../../lib/domain/day.ts';
import type { Insegnamento } from '../../lib/domain/insegnamento.ts';
import { t } from '../../lib/i18n/t.ts';
import type { VistoInsegnamento } from '../../lib/platform/insegnamenti.ts';
import { pageNameOf, pageTitleOf } from '../ui/page-name.ts';

/** How the portals and the schede call what a teaching names, brought by the page that knows them. */
export type InsegnaWords = { campo: (lesson: Extract<Insegnamento, { kind: 'campo' }>) => string };

/** What a teaching says, in one sentence. */
export const lessonWords = (lesson: Insegnamento, { campo }: InsegnaWords): string => {
  switch (lesson.kind) {
    case 'campo': {
      const { label, name } = lesson.at;
      return label
        ? t('insegna.e-campo', { etichetta: label, campo: campo(lesson) })
        : t('insegna.e-campo-muto', { nome: name, campo: campo(lesson) });
    }
    case 'cig':
      return t(lesson.column ? 'insegna.e-cig-colonna' : 'insegna.e-cig', { etichetta: lesson.caption });
    case 'pagina':
      return t('insegna.e-pagina', {
        titolo: lesson.at.headings[0] ?? lesson.at.title,
        pagina: pageNameOf(lesson.page),
      });
  }
};

/** Where it applies: scheda, section. */
export const lessonPlace = (lesson: Insegnamento): string => {
  const section =
    lesson.kind === 'campo' ? (lesson.at.headings.at(-1) ?? '') : lesson.kind === 'cig' ? lesson.section : '';
  const scheda = lesson.kind === 'cig' ? null : lesson.scheda;
  return [scheda && t('insegna.scheda-nome', { scheda }), section && t('insegna.sezione-nome', { sezione: section })]
    .filter(Boolean)
    .join(', ');
};

/** Who taught it and when. */
export const lessonSource = ({ from, on }: Insegnamento): string => {
  const giorno = formatDay(on);
  return from === null ? t('insegna.di-chi-mio', { giorno }) : t('insegna.di-chi-file', { file: from, giorno });
};

/** How it fared when its page was last seen. */
export const seenWords = (seen: VistoInsegnamento | undefined): string =>
  seen ? t(`insegna.visto-${seen.outcome}`, { giorno: formatDay(seen.on) }) : t('insegna.visto-mai');

const PORTALS = { pcp: 'PCP', cmrc: 'CMRC' } as const;

/** The portal and page that a teaching is about. */
export const lessonPage = ({ portal, page }: Insegnamento): string =>
  t('insegna.su-pagina', { portale: PORTALS[portal], pagina: pageTitleOf(page) });
