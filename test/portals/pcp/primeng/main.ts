import { Component, inject, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideAnimations } from '@angular/platform-browser/animations';
import { provideRouter, Router, RouterLink, RouterOutlet, type Routes, withHashLocation } from '@angular/router';
import Aura from '@primeuix/themes/aura';
import { ConfirmationService, MessageService } from 'primeng/api';
import { Button } from 'primeng/button';
import { providePrimeNG } from 'primeng/config';
import { ConfirmDialog } from 'primeng/confirmdialog';
import { Toast } from 'primeng/toast';
import { ENTE, RUP } from '../../../../practice/pcp/people.ts';
import { Portal, SETTINGS } from '../angular/portal.ts';
import { AppaltiPage } from './appalti-page.ts';
import { ChoicePage, DraftsPage } from './bozze-page.ts';
import { DetailPage } from './dettaglio-page.ts';
import { FormPage } from './form-page.ts';

@Component({
  selector: 'app-inizio',
  template: `
    <h2>Interfaccia web PCP</h2>
    <p>Ente: {{ ente }}. Usare la voce "Gestione appalti" del menu.</p>
  `,
})
class HomePage {
  readonly ente = ENTE.denominazione;
}

@Component({
  selector: 'app-accesso',
  imports: [Button],
  template: `
    <h2>Sessione scaduta</h2>
    <p role="alert">La sessione non è più valida: ripetere l'accesso. Le modifiche non salvate non sono state conservate.</p>
    <p-button label="Ripeti l'accesso" (onClick)="enter()" />
  `,
})
class LoginPage {
  private readonly portal = inject(Portal);
  private readonly router = inject(Router);

  enter(): void {
    this.portal.model.login();
    void this.router.navigateByUrl('/');
  }
}

const routes: Routes = [
  { path: '', component: HomePage },
  { path: 'accesso', component: LoginPage },
  { path: 'bozze', component: DraftsPage },
  { path: 'bozze/nuova', component: ChoicePage },
  { path: 'bozza/:id', component: FormPage },
  { path: 'appalti', component: AppaltiPage },
  { path: 'appalto/:id', component: DetailPage },
  { path: 'appalto/:id/modifica', component: FormPage },
  { path: '**', redirectTo: '' },
];

@Component({
  selector: 'app-root',
  imports: [RouterOutlet, RouterLink, Toast, ConfirmDialog],
  template: `
    <div class="banner" role="note">Portale di esercitazione – non è ANAC</div>
    <header>
      <h1>Piattaforma Contratti Pubblici</h1>
      <nav aria-label="Principale">
        <a routerLink="/">Inizio</a>
        <span class="drop">
          <button type="button" [attr.aria-expanded]="open()" (click)="open.set(!open())">Gestione appalti ▾</button>
          @if (open()) {
            <span class="drop-list">
              <a routerLink="/bozze" (click)="open.set(false)">Le mie bozze</a>
              <a routerLink="/appalti" (click)="open.set(false)">I miei appalti</a>
            </span>
          }
        </span>
        <span>{{ user }}</span>
      </nav>
    </header>
    <main><router-outlet /></main>
    <p-toast />
    <p-confirmdialog acceptLabel="Procedi" rejectLabel="Annulla" />
  `,
})
class App {
  readonly user = RUP;
  readonly open = signal(false);

  constructor() {
    const router = inject(Router);
    const { model } = inject(Portal);
    const leave = () => void router.navigateByUrl('/accesso');
    model.onChange((change) => {
      if (change.what === 'sessione scaduta') leave();
    });
    if (model.state.session === 'scaduta') leave();
  }
}

const ITALIAN = {
  accept: 'Sì',
  reject: 'No',
  emptyMessage: 'Nessun risultato',
  emptyFilterMessage: 'Nessun risultato',
  emptySearchMessage: 'Nessun risultato',
  monthNames: 'Gennaio Febbraio Marzo Aprile Maggio Giugno Luglio Agosto Settembre Ottobre Novembre Dicembre'.split(
    ' ',
  ),
  monthNamesShort: 'Gen Feb Mar Apr Mag Giu Lug Ago Set Ott Nov Dic'.split(' '),
  dayNamesMin: 'Do Lu Ma Me Gi Ve Sa'.split(' '),
  firstDayOfWeek: 1,
};

void bootstrapApplication(App, {
  providers: [
    provideZonelessChangeDetection(),
    provideAnimations(),
    provideRouter(routes, withHashLocation()),
    providePrimeNG({ theme: { preset: Aura, options: { darkModeSelector: false } }, translation: ITALIAN }),
    ConfirmationService,
    MessageService,
    { provide: SETTINGS, useValue: { prefill: true, cigAt: 'CONF', path: ['CONF', 'IN_ATT_PUBB', 'PUBB'] } },
  ],
});
