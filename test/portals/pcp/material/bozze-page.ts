import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatInputModule } from '@angular/material/input';
import { MatListModule } from '@angular/material/list';
import { MatSnackBar } from '@angular/material/snack-bar';
import { MatTableModule } from '@angular/material/table';
import { Router, RouterLink } from '@angular/router';
import { type Doc, textOf } from '../../../../practice/pcp/doc.ts';
import { SCHEDE } from '../../../../practice/pcp/schede.ts';
import { day } from '../../../../practice/pcp/words.ts';
import { Portal } from '../angular/portal.ts';
import { Asking } from './dialogs.ts';

const isoDay = (date: Date | null): string =>
  date ? new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10) : '';

/** "Le mie bozze": table, filter by an interval of dates, round "Aggiungi" at the bottom right. */
@Component({
  selector: 'pcp-drafts',
  imports: [MatTableModule, MatButtonModule, MatInputModule, MatDatepickerModule, ReactiveFormsModule, RouterLink],
  template: `
    <h1>Le mie bozze</h1>
    <div class="filters">
      <mat-form-field appearance="outline">
        <mat-label>Data da</mat-label>
        <input matInput [matDatepicker]="a" [formControl]="from" />
        <mat-datepicker-toggle matIconSuffix [for]="a" />
        <mat-datepicker #a />
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>Data a</mat-label>
        <input matInput [matDatepicker]="b" [formControl]="to" />
        <mat-datepicker-toggle matIconSuffix [for]="b" />
        <mat-datepicker #b />
      </mat-form-field>
      <button mat-stroked-button type="button" (click)="filter()">Filtra</button>
    </div>
    <table mat-table [dataSource]="drafts()">
      <ng-container matColumnDef="oggetto">
        <th mat-header-cell *matHeaderCellDef>Oggetto</th>
        <td mat-cell *matCellDef="let d">{{ subject(d) }}</td>
      </ng-container>
      <ng-container matColumnDef="scheda">
        <th mat-header-cell *matHeaderCellDef>Tipo scheda</th>
        <td mat-cell *matCellDef="let d">{{ d.scheda }}</td>
      </ng-container>
      <ng-container matColumnDef="data">
        <th mat-header-cell *matHeaderCellDef>Data</th>
        <td mat-cell *matCellDef="let d">{{ day(d.createdAt) }}</td>
      </ng-container>
      <ng-container matColumnDef="azioni">
        <th mat-header-cell *matHeaderCellDef></th>
        <td mat-cell *matCellDef="let d">
          <a mat-button [routerLink]="['/gestione/bozze', d.id]">Apri</a>
          <button mat-button type="button" (click)="remove(d)">Elimina</button>
        </td>
      </ng-container>
      <tr mat-header-row *matHeaderRowDef="columns"></tr>
      <tr mat-row *matRowDef="let row; columns: columns"></tr>
      <tr *matNoDataRow>
        <td colspan="4">Non ci sono bozze</td>
      </tr>
    </table>
    <a mat-fab extended class="add" routerLink="/gestione/bozze/nuova">Aggiungi</a>
  `,
})
export class DraftsPage {
  readonly columns = ['oggetto', 'scheda', 'data', 'azioni'];
  readonly from = new FormControl<Date | null>(null);
  readonly to = new FormControl<Date | null>(null);
  readonly day = day;
  private readonly portal = inject(Portal);
  private readonly asking = inject(Asking);
  private readonly range = signal({ from: '', to: '' });
  readonly drafts = computed(() => {
    this.portal.version();
    return this.portal.model.drafts(this.range().from, this.range().to);
  });

  subject(d: Doc): string {
    return textOf(d, 'appalto.datiBase.oggetto') || 'Nuova bozza';
  }

  filter(): void {
    this.range.set({ from: isoDay(this.from.value), to: isoDay(this.to.value) });
  }

  async remove(d: Doc): Promise<void> {
    const answer = await this.asking.ask('Elimina', 'Vuoi eliminare questa bozza?', ['No', 'Sì, elimina']);
    if (answer === 'Sì, elimina') this.portal.model.removeDraft(d.id);
  }
}

/** The choice of the scheda, as a list. */
@Component({
  selector: 'pcp-choice',
  imports: [MatListModule, MatButtonModule, RouterLink],
  template: `
    <h1>Scegli la scheda</h1>
    <mat-selection-list [multiple]="false" #list aria-label="Schede disponibili">
      @for (s of schede; track s.code) {
        <mat-list-option [value]="s.code">{{ s.entry }}</mat-list-option>
      }
    </mat-selection-list>
    <div class="actions">
      <a mat-button routerLink="/gestione/bozze">Annulla</a>
      <button mat-flat-button type="button" (click)="create(list.selectedOptions.selected[0]?.value)">Crea Bozza</button>
    </div>
  `,
})
export class ChoicePage {
  readonly schede = SCHEDE;
  private readonly portal = inject(Portal);
  private readonly router = inject(Router);
  private readonly snack = inject(MatSnackBar);

  create(code: string | undefined): void {
    if (!code) {
      this.snack.open('Scegli prima una scheda', 'Chiudi');
      return;
    }
    const doc = this.portal.model.createDraft(code);
    void this.router.navigateByUrl(`/gestione/bozze/${doc.id}`);
  }
}
