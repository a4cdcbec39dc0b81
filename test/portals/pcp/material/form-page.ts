import { Component, inject, ViewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatSnackBar } from '@angular/material/snack-bar';
import { type MatStepper, MatStepperModule } from '@angular/material/stepper';
import { ActivatedRoute, Router } from '@angular/router';
import { Portal } from '../angular/portal.ts';
import { Asking } from './dialogs.ts';
import { layoutOf } from './layout.ts';
import { MaterialParts } from './parts.ts';

/** The AnacForm as three steps, each with its own "Conferma"; the last one asks what to do. */
@Component({
  selector: 'pcp-form-page',
  imports: [MatStepperModule, MatButtonModule, MaterialParts],
  template: `
    <h1>{{ draft ? 'Compilazione bozza' : 'Modifica appalto' }} – {{ scheda }}</h1>
    <p class="quiet">ID bozza {{ id }}. I campi con * sono obbligatori.</p>
    <mat-stepper #stepper>
      <ng-template matStepperIcon="edit">✓</ng-template>
      <ng-template matStepperIcon="done">✓</ng-template>
      @for (section of sections; track section.id; let first = $first, last = $last) {
        <mat-step [label]="section.title">
          @for (turn of [portal.drawn()[section.id] ?? 0]; track turn) {
            <pcp-parts [parts]="section.parts" [doc]="id" [section]="section.id" />
          }
          <div class="actions">
            @if (!first) {
              <button mat-button type="button" (click)="stepper.previous()">Indietro</button>
            }
            <button mat-flat-button type="button" (click)="confirm(section.id, last)">Conferma</button>
          </div>
        </mat-step>
      }
    </mat-stepper>
  `,
})
export class FormPage {
  readonly portal = inject(Portal);
  readonly id = inject(ActivatedRoute).snapshot.paramMap.get('id') ?? '';
  readonly draft = this.portal.model.get(this.id).kind === 'bozza';
  readonly scheda = this.portal.model.get(this.id).scheda;
  readonly sections = layoutOf(this.scheda);
  @ViewChild('stepper') stepper?: MatStepper;
  private readonly router = inject(Router);
  private readonly snack = inject(MatSnackBar);
  private readonly asking = inject(Asking);

  constructor() {
    this.portal.model.openForm(this.id);
  }

  async confirm(section: string, last: boolean): Promise<void> {
    const wrong = this.portal.validate(this.id, last ? '' : section);
    if (wrong > 0) {
      const what = wrong === 1 ? 'un campo mancante o non valido' : `${wrong} campi mancanti o non validi`;
      this.snack.open(`Attenzione: ${what}`, 'Chiudi', { duration: 6000 });
    } else if (last) {
      await this.finish();
    } else {
      this.stepper?.next();
    }
  }

  private async finish(): Promise<void> {
    const { model } = this.portal;
    const answers = this.draft ? ['Salva in bozza', 'Crea appalto'] : ['Salva'];
    const answer = await this.asking.ask(
      'Dati completi',
      'I dati della scheda sono completi. Scegli come proseguire.',
      answers,
    );
    if (answer === 'Crea appalto') {
      model.createAppalto(this.id);
      this.snack.open('Appalto creato con successo. Lo trovi in "I miei appalti".', 'OK');
      await this.router.navigateByUrl('/gestione/appalti');
    } else if (answer) {
      model.saveDraft(this.id);
      this.snack.open(this.draft ? 'Bozza salvata con successo.' : 'Modifiche salvate con successo.', 'OK');
      await this.router.navigateByUrl(this.draft ? '/gestione/bozze' : `/gestione/appalti/${this.id}`);
    }
  }
}
