import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatExpansionModule } from '@angular/material/expansion';
import { MatInputModule } from '@angular/material/input';
import { MatMenuModule } from '@angular/material/menu';
import { MatSelectModule } from '@angular/material/select';
import { MatTableModule } from '@angular/material/table';
import { RouterLink } from '@angular/router';
import { type Doc, STATI, type Stato, textOf } from '../../../../practice/pcp/doc.ts';
import { day } from '../../../../practice/pcp/words.ts';
import { Portal } from '../angular/portal.ts';

/** "I miei appalti": advanced search, table, three dots; the CIG is not in the list. */
@Component({
  selector: 'pcp-appalti',
  imports: [
    MatTableModule,
    MatButtonModule,
    MatInputModule,
    MatSelectModule,
    MatMenuModule,
    MatExpansionModule,
    ReactiveFormsModule,
    RouterLink,
  ],
  template: `
    <h1>I miei appalti</h1>
    <mat-expansion-panel>
      <mat-expansion-panel-header><mat-panel-title>Ricerca avanzata</mat-panel-title></mat-expansion-panel-header>
      <form class="filters" [formGroup]="search" (ngSubmit)="run()">
        <mat-form-field appearance="outline">
          <mat-label>Codice CIG</mat-label>
          <input matInput formControlName="cig" />
        </mat-form-field>
        <mat-form-field appearance="outline">
          <mat-label>Codice Appalto</mat-label>
          <input matInput formControlName="codice" />
        </mat-form-field>
        <mat-form-field appearance="outline">
          <mat-label>Stato</mat-label>
          <mat-select formControlName="stato">
            <mat-option value="">Tutti</mat-option>
            @for (s of stati; track s[0]) {
              <mat-option [value]="s[0]">{{ s[1] }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
        <button mat-stroked-button type="submit">Ricerca</button>
      </form>
    </mat-expansion-panel>
    <table mat-table [dataSource]="found()">
      <ng-container matColumnDef="oggetto">
        <th mat-header-cell *matHeaderCellDef>Oggetto</th>
        <td mat-cell *matCellDef="let d">{{ text(d, 'appalto.datiBase.oggetto') }}</td>
      </ng-container>
      <ng-container matColumnDef="codice">
        <th mat-header-cell *matHeaderCellDef>Codice Appalto</th>
        <td mat-cell *matCellDef="let d">{{ text(d, 'appalto.codiceAppalto') }}</td>
      </ng-container>
      <ng-container matColumnDef="data">
        <th mat-header-cell *matHeaderCellDef>Ultimo aggiornamento</th>
        <td mat-cell *matCellDef="let d">{{ day(d.updatedAt) }}</td>
      </ng-container>
      <ng-container matColumnDef="stato">
        <th mat-header-cell *matHeaderCellDef>Stato</th>
        <td mat-cell *matCellDef="let d"><span class="chip">{{ state(d) }}</span></td>
      </ng-container>
      <ng-container matColumnDef="azioni">
        <th mat-header-cell *matHeaderCellDef></th>
        <td mat-cell *matCellDef="let d">
          <button mat-icon-button type="button" aria-label="Altre azioni" [matMenuTriggerFor]="menu">⋮</button>
          <mat-menu #menu="matMenu">
            <a mat-menu-item [routerLink]="['/gestione/appalti', d.id]">Dettaglio</a>
            <button mat-menu-item type="button" disabled>Scarica ricevuta</button>
          </mat-menu>
        </td>
      </ng-container>
      <tr mat-header-row *matHeaderRowDef="columns"></tr>
      <tr mat-row *matRowDef="let row; columns: columns"></tr>
      <tr *matNoDataRow>
        <td colspan="5">Nessun appalto corrisponde ai criteri</td>
      </tr>
    </table>
  `,
})
export class AppaltiPage {
  readonly columns = ['oggetto', 'codice', 'data', 'stato', 'azioni'];
  readonly stati = Object.entries(STATI);
  readonly text = textOf;
  readonly day = day;
  private readonly portal = inject(Portal);
  /** The last search left the CIG of a colleague in the box. */
  readonly search = new FormGroup({
    cig: new FormControl(this.portal.model.appalti('others').find((d) => d.cig.length > 0)?.cig[0] ?? ''),
    codice: new FormControl(''),
    stato: new FormControl(''),
  });
  private readonly wanted = signal({ codice: '', stato: '' });
  readonly found = computed(() => {
    this.portal.version();
    const { codice, stato } = this.wanted();
    return this.portal.model
      .appalti('mine')
      .filter((d) => textOf(d, 'appalto.codiceAppalto').includes(codice) && (stato === '' || d.stato === stato));
  });

  state(d: Doc): string {
    return STATI[d.stato as Stato];
  }

  run(): void {
    const { codice, stato } = this.search.value;
    this.wanted.set({ codice: codice?.trim() ?? '', stato: stato ?? '' });
  }
}

/** "Appalti dell'ente": colleagues' appalti, with their CIGs. */
@Component({
  selector: 'pcp-ente',
  template: `
    <h1>Appalti dell'ente</h1>
    <ul class="cards">
      @for (d of found(); track d.id) {
        <li>
          <strong>{{ text(d, 'appalto.datiBase.oggetto') }}</strong>
          <span>Responsabile: {{ d.rup }}</span>
          <span>Stato: {{ state(d) }}</span>
          @if (d.cig.length > 0) {
            <span>CIG: {{ d.cig.join(', ') }}</span>
          }
        </li>
      }
    </ul>
  `,
})
export class EntePage {
  readonly text = textOf;
  private readonly portal = inject(Portal);
  readonly found = computed(() => {
    this.portal.version();
    return this.portal.model.appalti('others');
  });

  state(d: Doc): string {
    return STATI[d.stato];
  }
}
