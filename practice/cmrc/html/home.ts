import { esc } from './text.ts';

/** The entrance: public area, login, information. */
export const homeBody = (message: string): string => `<header class="home_head"><h1>Portale Gare Telematiche</h1>
<nav><a class="home_link" href="#pubblica">Area Pubblica</a> <a class="home_link" href="#privata">Area Privata</a> <a class="home_link" href="#informazioni">Informazioni</a></nav></header>
<main class="home">
<section id="pubblica"><h2>Area Pubblica</h2><ul><li>Bandi in corso</li><li>Avvisi</li><li>Esiti</li></ul></section>
<section id="privata"><h2>Area Privata</h2>${message ? `<p class="errore" role="alert">${esc(message)}</p>` : ''}
<form id="formLogin" method="post" action="/portalegare/login.asp" onsubmit="inviaForm(this,'accesso');return false;">
<label for="codice">Codice di accesso</label><input type="text" id="codice" name="codice">
<label for="nomeUtente">Nome Utente</label><input type="text" id="nomeUtente" name="nomeUtente">
<label for="password">Password</label><input type="password" id="password" name="password">
<button type="submit" class="btn">Accedi</button></form>
<h3>Registrazione Operatori Economici</h3>
<a class="btn spid" href="/portalegare/spid.asp">Entra con SPID</a></section>
<section id="informazioni"><h2>Informazioni</h2><ul><li>Requisiti Minimi</li><li>FAQ</li><li>Dove siamo</li><li>Valuta il portale</li><li>Servizi</li></ul>
<h3>Ultimi bandi</h3><p>Bando di esempio – Procedura aperta per la conclusione di un accordo quadro</p></section>
</main>`;

/** The way out of the black list page: none. */
export const blockedBody =
  '<main class="home"><h1>Accesso bloccato</h1><p>L’indirizzo è stato inserito nella lista nera.</p></main>';
