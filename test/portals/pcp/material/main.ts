import { Component, computed, inject, provideZonelessChangeDetection } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { DateAdapter, MAT_DATE_FORMATS, MAT_DATE_LOCALE, MAT_NATIVE_DATE_FORMATS } from '@angular/material/core';
import { MatExpansionModule } from '@angular/material/expansion';
import { MatListModule } from '@angular/material/list';
import { MatToolbarModule } from '@angular/material/toolbar';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideAnimations } from '@angular/platform-browser/animations';
import { provideRouter, Router, RouterLink, RouterOutlet, type Routes } from '@angular/router';
import { textOf } from '../../../../practice/pcp/doc.ts';
import { RUP } from '../../../../practice/pcp/people.ts';
import { ItalianDateAdapter } from '../../widgets/italian-dates.ts';
import { Portal, SETTINGS } from '../angular/portal.ts';
import { AppaltiPage, EntePage } from './appalti-page.ts';
import { ChoicePage, DraftsPage } from './bozze-page.ts';
import { DetailPage } from './dettaglio-page.ts';
import { Asking } from './dialogs.ts';
import { FormPage } from './form-page.ts';

@Component({
  selector: 'pcp-home',
  imports: [MatCardModule],
  template: `
    <h1>Benvenuto nella Piattaforma Contratti Pubblici</h1>
    <mat-card appearance="outlined">
      <mat-card-header><mat-card-title>Ultime pubblicazioni dell'ente</mat-card-title></mat-card-header>
      <mat-card-content>
        @for (d of latest(); track d.id) {
          <p>{{ text(d, 'appalto.datiBase.oggetto') }} – CIG {{ d.cig[0] }}</p>
        }
      </mat-card-content>
    </mat-card>
  `,
})
class HomePage {
  readonly text = textOf;
  private readonly portal = inject(Portal);
  readonly latest = computed(() => this.portal.model.appalti('others').filter((d) => d.stato === 'PUBB'));
}

const routes: Routes = [
  { path: '', component: HomePage, title: 'Home · PCP' },
  { path: 'gestione/bozze', component: DraftsPage, title: 'Le mie bozze · PCP' },
  { path: 'gestione/bozze/nuova', component: ChoicePage, title: 'Nuova bozza · PCP' },
  { path: 'gestione/bozze/:id', component: FormPage, title: 'Bozza · PCP' },
  { path: 'gestione/appalti', component: AppaltiPage, title: 'I miei appalti · PCP' },
  { path: 'gestione/appalti/:id', component: DetailPage, title: 'Dettaglio · PCP' },
  { path: 'gestione/appalti/:id/modifica', component: FormPage, title: 'Modifica · PCP' },
  { path: 'gestione/ente', component: EntePage, title: "Appalti dell'ente · PCP" },
  { path: '**', redirectTo: '' },
];

@Component({
  selector: 'app-root',
  imports: [RouterOutlet, RouterLink, MatToolbarModule, MatListModule, MatExpansionModule, MatButtonModule],
  template: `
    <div class="banner" role="note">Portale di esercitazione – non è ANAC</div>
    <mat-toolbar>
      <span>PCP – Piattaforma Contratti Pubblici</span>
      <span class="spacer"></span>
      <span class="user">{{ user }} (RUP)</span>
    </mat-toolbar>
    <div class="layout">
      <nav aria-label="Menu principale">
        <a mat-button routerLink="/">Home</a>
        <mat-expansion-panel class="mat-elevation-z0">
          <mat-expansion-panel-header><mat-panel-title>GESTIONE APPALTI</mat-panel-title></mat-expansion-panel-header>
          <mat-nav-list>
            <a mat-list-item routerLink="/gestione/bozze">Le mie bozze</a>
            <a mat-list-item routerLink="/gestione/appalti">I miei appalti</a>
            <a mat-list-item routerLink="/gestione/ente">Appalti dell'ente</a>
          </mat-nav-list>
        </mat-expansion-panel>
      </nav>
      <main><router-outlet /></main>
    </div>
  `,
})
class App {
  readonly user = RUP;
  private readonly portal = inject(Portal);
  private readonly asking = inject(Asking);
  private readonly router = inject(Router);

  constructor() {
    this.portal.model.onChange((change) => {
      if (change.what === 'sessione scaduta') void this.expired();
    });
    if (this.portal.model.state.session === 'scaduta') void this.expired();
  }

  /** The page stays under a dialog that cannot be dismissed. */
  private async expired(): Promise<void> {
    const text = 'La tua sessione è terminata. Accedi di nuovo per continuare: i dati non salvati sono andati persi.';
    await this.asking.ask('Sessione scaduta', text, ['Accedi'], true);
    this.portal.model.login();
    await this.router.navigateByUrl('/');
  }
}

void bootstrapApplication(App, {
  providers: [
    provideZonelessChangeDetection(),
    provideAnimations(),
    provideRouter(routes),
    { provide: SETTINGS, useValue: { prefill: true, cigAt: 'PUBB', path: ['CONF', 'PUBB'] } },
    { provide: DateAdapter, useClass: ItalianDateAdapter },
    { provide: MAT_DATE_FORMATS, useValue: MAT_NATIVE_DATE_FORMATS },
    { provide: MAT_DATE_LOCALE, useValue: 'it-IT' },
  ],
});
