import { Component, computed, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatSnackBar } from '@angular/material/snack-bar';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { lotsOf, rootOf, STATI, textOf, totalOf } from '../../../../practice/pcp/doc.ts';
import { amount, day } from '../../../../practice/pcp/words.ts';
import { Portal } from '../angular/portal.ts';
import { Asking } from './dialogs.ts';

/** The detail: one card for the appalto, one for each aggiudicazione with its CIG. */
@Component({
  selector: 'pcp-detail',
  imports: [MatCardModule, MatButtonModule, MatProgressBarModule, RouterLink],
  template: `
    @if (doc(); as d) {
      <h1>Dettaglio</h1>
      @if (d.operation) {
        <mat-progress-bar mode="indeterminate" aria-label="Operazione in corso" />
      }
      @if (d.esito; as e) {
        <div class="outcome" [class.bad]="e.refusals.length > 0" role="status">
          @if (e.refusals.length === 0) {
            <p>Esito {{ e.kind }}: nessun errore.</p>
          } @else {
            <p>Esito {{ e.kind }}: errori riscontrati.</p>
            @for (r of e.refusals; track r.code) {
              <p><b>{{ r.code }}</b> {{ r.message }}</p>
            }
          }
        </div>
      }
      <mat-card appearance="outlined">
        <mat-card-header>
          <mat-card-title>{{ text(d, 'appalto.datiBase.oggetto') }}</mat-card-title>
          <mat-card-subtitle>Scheda {{ d.scheda }}</mat-card-subtitle>
        </mat-card-header>
        <mat-card-content>
          <p><span class="name">Codice Appalto</span> {{ text(d, 'appalto.codiceAppalto') }}</p>
          <p><span class="name">Stato</span> {{ stati[d.stato] }}</p>
          <p><span class="name">Totale</span> {{ total() }} €</p>
          <p><span class="name">Aggiornato al</span> {{ day(d.updatedAt) }}</p>
          @if (d.note) {
            <p class="quiet">{{ d.note }}</p>
          }
        </mat-card-content>
        <mat-card-actions align="end">
          <a mat-button routerLink="/gestione/appalti">Indietro</a>
          @if (d.stato === 'IN_LAV' && !d.operation) {
            <button mat-button type="button" (click)="edit()">Modifica</button>
            <button mat-button type="button" (click)="run('cancellare', model.cancella)">Cancella</button>
            <button mat-stroked-button type="button" (click)="run('verificare', model.verifica)">Verifica</button>
            <button mat-flat-button type="button" (click)="run('confermare', model.confermaAppalto)">Conferma appalto</button>
          }
        </mat-card-actions>
      </mat-card>
      @for (lot of lots(); track $index) {
        <mat-card appearance="outlined">
          <mat-card-header>
            <mat-card-title>{{ lotWord() }} {{ $index + 1 }}</mat-card-title>
            <mat-card-subtitle>{{ lot.lotIdentifier }} – {{ lot.datiBase.oggetto }}</mat-card-subtitle>
          </mat-card-header>
          <mat-card-content>
            <p><span class="name">CIG</span> <strong class="cig">{{ d.cig[$index] ?? '–' }}</strong></p>
          </mat-card-content>
        </mat-card>
      }
    }
  `,
})
export class DetailPage {
  readonly stati = STATI;
  readonly text = textOf;
  readonly day = day;
  private readonly portal = inject(Portal);
  readonly model = this.portal.model;
  private readonly id = inject(ActivatedRoute).snapshot.paramMap.get('id') ?? '';
  private readonly router = inject(Router);
  private readonly asking = inject(Asking);
  private readonly snack = inject(MatSnackBar);
  readonly doc = computed(() => {
    this.portal.version();
    return { ...this.model.get(this.id) };
  });
  readonly lots = computed(() => lotsOf(this.doc()));
  readonly lotWord = computed(() => (rootOf(this.doc()) === 'lotti' ? 'Lotto' : 'Aggiudicazione'));
  readonly total = computed(() => amount(totalOf(this.doc())));

  async edit(): Promise<void> {
    const answer = await this.asking.ask('Conferma operazione', "Vuoi modificare l'appalto?", ['No', 'Sì']);
    if (answer === 'Sì') await this.router.navigateByUrl(`/gestione/appalti/${this.id}/modifica`);
  }

  async run(verb: string, action: (id: string) => void): Promise<void> {
    const answer = await this.asking.ask('Conferma operazione', `Vuoi ${verb} l'appalto?`, ['No', 'Sì']);
    if (answer !== 'Sì') return;
    action(this.id);
    this.snack.open('Operazione presa in carico', 'OK', { duration: 5000 });
  }
}
