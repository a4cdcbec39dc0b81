/** What `lib/domain` says, part 2 of 2. */
export const domain2: Readonly<Record<string, string>> = {
  'Con il PNRR scegli le misure, o «Nessuna misura premiale» (ANAC, REG28).':
    'With the PNRR choose the measures, or «Nessuna misura premiale» (ANAC, REG28).',
  'Scegli il motivo della deroga (ANAC, REG27).': 'Choose the reason for the derogation (ANAC, REG27).',
  'Scrivi almeno una delle due quote (ANAC, REG23).': 'Write at least one of the two shares (ANAC, REG23).',
  'Una delle due quote deve stare sotto il 30% (ANAC, REG24).':
    'One of the two shares must be below 30% (ANAC, REG24).',
  'Aggiungi almeno un finanziamento: da dove vengono i soldi.': 'Add at least one funding: where the money comes from.',
  'Scegli da dove vengono i soldi.': 'Choose where the money comes from.',
  'Scrivi quanto viene da qui.': 'Write how much comes from here.',
  'I finanziamenti fanno {0}, meno dell’importo affidato ({1}).':
    'The fundings add up to {0}, less than the amount awarded ({1}).',
  'Scrivi almeno un importo tra lavori, servizi e forniture.':
    'Write at least one amount among works, services and supplies.',
  'Scegli il contratto collettivo applicato.': 'Choose the collective agreement applied.',
  'Scegli la categoria.': 'Choose the category.',
  'Scrivi il giorno dell’affidamento.': 'Write the day of the award.',
  'Con il PNRR il CUP è obbligatorio: rispondi Sì (ANAC, REG18).':
    'With the PNRR the CUP is compulsory: answer Yes (ANAC, REG18).',
  'Hai risposto che il CUP è previsto: aggiungilo qui sopra (ANAC, REG19).':
    'You answered that the CUP is required: add it above (ANAC, REG19).',
  'Scegli il ruolo.': 'Choose the role.',
  'Scegli il tipo di operatore economico.': 'Choose the type of economic operator.',
  'Scrivi il paese.': 'Write the country.',
  'Rispondi sì o no.': 'Answer yes or no.',
  'Una mandante non porta l’importo (ANAC, REG53): qui va chi firma per tutti, di solito il mandatario.':
    'A mandante does not carry the amount (ANAC, REG53): here goes whoever signs for all, usually the mandatario (lead company).',
  'Con il PNRR i criteri di accessibilità devono esserci (ANAC, REG32).':
    'With the PNRR the accessibility criteria must be there (ANAC, REG32).',
  'Scrivi perché (ANAC, REG33).': 'Write why (ANAC, REG33).',
  'Scegli l’ente: serve almeno una stazione appaltante.':
    'Choose the public body: at least one contracting authority is needed.',
  'Nessuna stazione appaltante è indicata come titolare.':
    'No contracting authority is marked as the lead one (titolare).',
  'L’ente non c’è più nell’archivio: sceglilo di nuovo.':
    'The public body is no longer in the archive: choose it again.',
  'Scegli il centro di costo: ANAC lo chiede.': 'Choose the cost centre: ANAC asks for it.',
  'Questo centro di costo non è tra quelli dell’ente.': 'This cost centre is not among those of the public body.',
  'Scrivi l’importo affidato, IVA esclusa.': 'Write the amount awarded, VAT excluded.',
  'Scrivi l’importo del lotto, IVA esclusa.': 'Write the amount of the lot, VAT excluded.',
  'L’importo deve essere maggiore di zero.': 'The amount must be greater than zero.',
  'L’importo deve essere maggiore di zero (ANAC, REG52).': 'The amount must be greater than zero (ANAC, REG52).',
  'Con la scheda AD5 l’importo deve stare sotto {0} (ANAC, ERR100).':
    'With form AD5 the amount must be below {0} (ANAC, ERR100).',
  'Scegli il comune in cui si esegue il contratto.': 'Choose the municipality where the contract is performed.',
  'Con la scheda {0} il codice NUTS è obbligatorio.': 'With form {0} the NUTS code is compulsory.',
  'Scegli il CPV prevalente.': 'Choose the main CPV.',
  'È già il CPV prevalente.': 'It is already the main CPV.',
  'Scegli l’operatore economico (ANAC, REG78).': 'Choose the economic operator (ANAC, REG78).',
  'Manca l’id del partecipante: generane uno.': 'The participant id is missing: generate one.',
  'Scrivi che cosa affidi.': 'Write what you are awarding.',
  'Scegli lavori, forniture o servizi.': 'Choose works, supplies or services.',
  'La riga del CUP è vuota: compilala o toglila (ANAC, REG127).':
    'The CUP row is empty: fill it in or remove it (ANAC, REG127).',
  'Il CUP ha una forma insolita: ricontrollalo.': 'The CUP has an unusual form: check it again.',
  'Con la scheda {0} l’indirizzo dei documenti è obbligatorio.':
    'With form {0} the address of the documents is compulsory.',
  'Scrivi il codice appalto, o lascia proporre a Cigno.':
    'Write the contract code (codice appalto), or let Cigno propose one.',
  'Scegli il settore: ordinario o speciale.': 'Choose the sector: ordinary (ordinario) or special (speciale).',
  'Scrivi l’oggetto dell’appalto.': 'Write the subject of the contract.',
  'Aggiungi almeno un’aggiudicazione (ANAC, REG112).': 'Add at least one award (ANAC, REG112).',
  'Aggiungi almeno un lotto.': 'Add at least one lot.',
  'Scrivi l’identificativo del lotto, per esempio LOT-0001.': 'Write the identifier of the lot, for example LOT-0001.',
  'Un’altra aggiudicazione ha lo stesso identificativo (ANAC, ERR14).':
    'Another award has the same identifier (ANAC, ERR14).',
  'Se usi l’interfaccia web della PCP, annota perché non una piattaforma certificata.':
    'If you use the PCP web interface, note why not a certified platform.',
  'Insieme fanno {0}: controlla che non sia un frazionamento (art. 14, c. 6, d.lgs. 36/2023).':
    'Together they come to {0}: check that it is not an artificial splitting (art. 14, c. 6, d.lgs. 36/2023).',
  'Scrivi l’oggetto della convenzione.': 'Write the subject of the framework contract.',
  'Scrivi chi ha stipulato la convenzione: serve a riconoscerla.':
    'Write who signed the framework contract: it serves to recognise it.',
  'Scrivi il CIG del lotto della convenzione: è il CIG padre.':
    'Write the CIG of the lot of the framework contract: it is the parent CIG.',
  'Questo CIG padre è già in un’altra convenzione: «{0}».':
    'This parent CIG is already in another framework contract: «{0}».',
  'Scegli l’operatore economico: l’affidamento lo prende da qui.':
    'Choose the economic operator: the procurement takes it from here.',
  'Senza il massimale Cigno non può dire quanto resta da ordinare.':
    'Without the ceiling Cigno cannot say how much is left to order.',
  'Il massimale deve essere maggiore di zero.': 'The ceiling must be greater than zero.',
  'Senza la scadenza Cigno non può avvisare quando non si può più aderire.':
    'Without the expiry date Cigno cannot warn when it can no longer be joined.',
  'La convenzione è scaduta il {0}: non si può più aderire.':
    'The framework contract expired on {0}: it can no longer be joined.',
  'Scegli la pagina che deve aprirsi.': 'Choose the page that must open.',
  'Scegli il campo che deve essere compilato.': 'Choose the field that must be filled in.',
  'Scegli lo stato da raggiungere.': 'Choose the status to be reached.',
  'Scrivi il titolo del passo.': 'Write the title of the step.',
  'Scrivi che cosa si fa in questo passo.': 'Write what is done in this step.',
  'Senza la fonte nessuno può ricontrollare questo passo.': 'Without the source nobody can check this step again.',
  'Scegli il campo da indicare.': 'Choose the field to point at.',
  'Scegli il comando da indicare.': 'Choose the command to point at.',
  'Scrivi che cosa si trova lì.': 'Write what is found there.',
  'Descrivi l’immagine: chi non la vede deve poter fare lo stesso.':
    'Describe the picture: whoever does not see it must be able to do the same.',
  'Scrivi il titolo della guida.': 'Write the title of the guide.',
  'Scrivi in una frase a che cosa serve.': 'Write in one sentence what it is for.',
  'Scrivi il giorno in cui la guida è stata verificata.': 'Write the day on which the guide was verified.',
  'Ha lo stesso nome interno del passo {0}: «{1}».': 'Has the same internal name as step {0}: «{1}».',
  'Il testo {0}: cancellalo e riscrivilo.': 'The text {0}: delete it and write it again.',
  'Scrivi la denominazione dell’ente.': 'Write the name of the public body.',
  'Scrivi il codice fiscale dell’ente: ANAC lo chiede.': 'Write the tax code of the public body: ANAC asks for it.',
  'È il codice fiscale di una persona: quello di un ente ha 11 cifre.':
    'It is the tax code of a person: that of a public body has 11 digits.',
  'Scrivi il codice AUSA dell’ente: ANAC lo chiede.': 'Write the AUSA code of the public body: ANAC asks for it.',
  'Di solito ha dieci cifre: con gli zeri davanti sarebbe {0}.':
    'It usually has ten digits: with the zeros in front it would be {0}.',
  'Aggiungi almeno un centro di costo: ANAC ne chiede il codice.':
    'Add at least one cost centre: ANAC asks for its code.',
  'Scrivi il codice del centro di costo come risulta in AUSA.':
    'Write the code of the cost centre as it appears in AUSA.',
  'Questo centro di costo c’è già.': 'This cost centre is already there.',
  'Il CAP ha 5 cifre.': 'The postcode has 5 digits.',
  'La provincia si scrive con la sigla di due lettere, per esempio RM.':
    'The province is written with its two-letter abbreviation, for example RM.',
  'Scrivi il nome del RUP.': 'Write the first name of the RUP.',
  'Scrivi il cognome del RUP.': 'Write the surname of the RUP.',
  'Il RUP è una persona: il suo codice fiscale ha 16 caratteri.':
    'The RUP is a person: their tax code has 16 characters.',
  'Il numero di telefono contiene caratteri insoliti.': 'The telephone number contains unusual characters.',
  'Scrivi la denominazione o la ragione sociale.': 'Write the name or the company name.',
  'Scrivi il codice fiscale: ANAC lo chiede (per le società spesso è la partita IVA).':
    'Write the tax code: ANAC asks for it (for companies it is often the VAT number).',
  'Sembra un identificativo estero: non ha cifre di controllo che si possano verificare.':
    'It looks like a foreign identifier: it has no check digits that can be verified.',
  'Sembra una partita IVA estera: non si può verificare.': 'It looks like a foreign VAT number: it cannot be verified.',
  'Il testo nomina il sito «{0}», e il collegamento porta a «{1}».':
    'The text names the site «{0}», and the link leads to «{1}».',
};
