import * as z from 'zod/mini';

/**
 * A lotto of a convenzione or accordo quadro that enti may join: what an order under it (scheda AD4, a CIG derivato)
 * takes over. All texts as people write them, `''` where not known yet.
 */
export const ConvenzioneSchema = z.object({
  id: z.string(),
  /** Denominazione of the body that stipulated it. */
  soggettoAggregatore: z.string(),
  oggetto: z.string(),
  /** Number or name of the lotto. */
  lotto: z.string(),
  /** CIG of the convenzione for this lotto: the one an order derives from. */
  cigPadre: z.string(),
  operatoreEconomicoId: z.nullable(z.string()),
  /** Code of ANAC's list `oggettoContratto`. */
  oggettoContratto: z.string(),
  /** 8 digits. */
  cpv: z.string(),
  /** The most that may be ordered in all, euro cents net of VAT; null when not known. */
  massimale: z.nullable(z.int()),
  /** Last day on which an order may be made, `YYYY-MM-DD`; '' when not known. */
  scadenza: z.string(),
  /** Code of ANAC's list `ccnl`. */
  ccnl: z.string(),
  /** Code of ANAC's list `categoria`. */
  categoria: z.string(),
  note: z.string(),
});
export type Convenzione = z.infer<typeof ConvenzioneSchema>;

/** An empty convenzione, to be filled by its editor. */
export const newConvenzione = (id: string): Convenzione => ({
  id,
  soggettoAggregatore: '',
  oggetto: '',
  lotto: '',
  cigPadre: '',
  operatoreEconomicoId: null,
  oggettoContratto: '',
  cpv: '',
  massimale: null,
  scadenza: '',
  ccnl: '',
  categoria: '',
  note: '',
});
