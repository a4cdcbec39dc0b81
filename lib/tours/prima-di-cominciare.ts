import { byUser, defineGuida } from './define.ts';
import { ANAC_PAGE, istruzioni, tutorial } from './sources.ts';

const HERE = { page: null, done: byUser } as const;

export const primaDiCominciare = defineGuida({
  name: 'prima-di-cominciare',
  title: 'Prima di cominciare',
  summary: 'Abilitazione come RUP, SPID, registrazione al portale CMRC, dati da tenere pronti. Si fa una volta sola.',
  portal: null,
  scheda: null,
  verifiedOn: '2026-11-22',
  steps: [
    {
      name: 'identita',
      title: 'Procurati un’identità digitale',
      what: 'Serve SPID di livello 2 o superiore, oppure CIE, eIDAS o CNS, intestati al RUP.',
      why: 'Nei portali entra soltanto il RUP, con la sua identità: le credenziali dell’ufficio non bastano.',
      risk: 'Non prestare la tua identità a un collega: è il RUP che entra, anche sul computer di chi lo aiuta.',
      source: tutorial(2, ANAC_PAGE),
      ...HERE,
    },
    {
      name: 'registrazione-anac',
      title: 'Registrati ai servizi ANAC',
      what: 'Registrati come utente dei servizi dell’Autorità, sul sito di ANAC: «Servizio di registrazione e profilazione utenti».',
      why: 'Senza registrazione non si può chiedere il profilo di RUP.',
      risk: 'Chi era già abilitato come RUP e prendeva i CIG in SIMOG non deve rifare nulla: passi oltre.',
      source: tutorial(1),
      links: [{ text: 'ANAC', address: 'https://www.anticorruzione.it' }],
      ...HERE,
    },
    {
      name: 'profilo-rup',
      title: 'Chiedi e attiva il profilo di RUP',
      what: 'Chiedi il profilo «Responsabile unico del progetto» per il tuo ente e attivalo come dice il manuale di ANAC per la profilazione.',
      why: 'L’interfaccia web della PCP si apre solo a chi ha questo profilo attivo.',
      risk: 'Finché il profilo non è attivo l’interfaccia web non si apre: fallo prima che il CIG sia urgente.',
      source: tutorial(1),
      ...HERE,
    },
    {
      name: 'dati-ente',
      title: 'Metti nell’archivio i dati dell’ente',
      what: 'Nell’archivio di Cigno scrivi una volta sola l’ente, con codice fiscale, codice AUSA e centri di costo, e il RUP.',
      why: 'Sono i dati che i portali chiedono ogni volta.',
      risk: 'Codice AUSA e centro di costo devono essere quelli dell’anagrafe di ANAC: chiedili al RASA, che li tiene aggiornati per l’ente.',
      source: tutorial(3, 'sezione «Stazioni appaltanti»'),
      ...HERE,
    },
    {
      name: 'richiesta-cmrc',
      title: 'Solo per le convenzioni della CMRC: chiedi la registrazione',
      what: 'Il RUP scrive al referente del portale gare: il proprio codice fiscale, mail e telefono; dell’ente la denominazione, la PEC, il codice fiscale, la partita IVA e la sede legale. Il testo è pronto nell’archivio, nella scheda del RUP.',
      why: 'Le credenziali del portale le dà la Città metropolitana, non ANAC.',
      risk: 'L’indirizzo a cui scrivere è nelle istruzioni della Città metropolitana: prendilo da lì, perché può cambiare.',
      source: istruzioni('Registrazione'),
      ...HERE,
    },
    {
      name: 'credenziali-cmrc',
      title: 'Solo per le convenzioni della CMRC: cambia la password',
      what: 'Con codice di accesso, nome utente e password provvisoria ricevuti entra una volta nella pagina iniziale del portale e cambia la password. Dopo si entra con SPID.',
      why: 'La password che arriva è provvisoria.',
      risk: 'Una password sbagliata più volte può bloccare la connessione di tutto l’ufficio.',
      source: istruzioni('Registrazione'),
      ...HERE,
    },
    {
      name: 'primo-affidamento',
      title: 'Prepara il primo affidamento',
      what: 'Nell’archivio scrivi l’operatore economico e l’affidamento. Se non sai quale scheda serve, apri «Quale scheda?».',
      why: 'Con i dati pronti sul portale resta da controllare, non da ricopiare.',
      risk: 'Un profilo si può salvare anche a metà: Cigno dice che cosa manca.',
      source: tutorial(3, 'campi da compilare'),
      ...HERE,
    },
  ],
});
