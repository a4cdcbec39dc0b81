import { PORTAL_IDS, type PortalId } from '../domain/codes.ts';
import { sameCodice } from '../domain/codice-appalto.ts';
import type { DraftSeen } from '../domain/draft.ts';
import { isFormPage, type PageSummary } from '../domain/page-model.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import type { Drafts, VaultAct } from './drafts.ts';
import type { Capture } from './known.ts';
import { validCigs } from './register.ts';
import { parseStato } from './stato.ts';

type Place = { tabId: number; frameId: number };
type Sender = { side: 'own' } | ({ side: 'page'; portal: PortalId } & Place);

/** What the desk needs of the browser and of the register. */
export type DraftWorld = {
  bringAssistant: (place: Place) => Promise<boolean>;
  draftSettings: () => Promise<{ on: boolean; days: number }>;
  noteFirstDraft: () => Promise<void>;
  /** Whether the register has a CIG of the appalto with this codice. */
  isCodiceTaken: (code: string) => Promise<boolean>;
};

/** The draft keeper at work in the worker: who may tell, when the assistant is brought, what is forgotten and when. */
export const createDraftDesk = (drafts: Drafts, world: DraftWorld) => {
  /** Frames that have the assistant; a worker that begins again brings it again, which changes nothing there. */
  const brought = new Set<string>();
  const isTaken = (code: string): Promise<boolean> => world.isCodiceTaken(code).catch(() => false);
  const forgetRegistered = async (): Promise<void> => {
    for (const portal of PORTAL_IDS) await drafts.forgetDone(portal, isTaken);
  };
  return {
    /** A frame said what it is: what is typed in a form is seen by the assistant alone. */
    async seen({ tabId, frameId }: Place, { frame, page, portal }: PageSummary): Promise<void> {
      if (!portal || !isFormPage(page) || brought.has(frame) || !(await world.draftSettings()).on) return;
      if (await world.bringAssistant({ tabId, frameId })) brought.add(frame);
    },

    async keep(seen: DraftSeen, sender: Sender): Promise<Result<{ on: boolean }>> {
      if (sender.side !== 'page' || sender.portal !== seen.portal)
        return refused('Questa pagina è di un altro portale.');
      if (!(await world.draftSettings()).on) return ok({ on: false });
      const done = await drafts.keep(seen);
      if (!done.ok) return done;
      await world.noteFirstDraft();
      return ok({ on: true });
    },

    /** A CIG that was issued, or a draft that the portal says is deleted, ends what was kept of it. */
    async captured({ portal, pratiche }: Capture): Promise<void> {
      const ended = new Set(
        pratiche.flatMap(({ codiceAppalto, cig, stato }) => {
          const gone = stato !== null && ['cancellato', 'annullato'].includes(parseStato(stato, false, portal) ?? '');
          return codiceAppalto !== null && (gone || validCigs(cig).length > 0) ? [sameCodice(codiceAppalto)] : [];
        }),
      );
      if (ended.size > 0) await drafts.forgetDone(portal, (code) => ended.has(code));
    },

    /** What could not be read while the vault was locked is looked at once it is open. */
    async passphrase(act: VaultAct, passphrase: string, next?: string): Promise<Result<null>> {
      const done = await drafts.passphrase(act, passphrase, next);
      if (done.ok && act === 'open') await forgetRegistered();
      return done;
    },

    /** At every start of the worker: the days are over for some, and a CIG may have been written in by hand. */
    async tidy(): Promise<void> {
      await drafts.forgetOld((await world.draftSettings()).days);
      await forgetRegistered();
    },
  };
};
