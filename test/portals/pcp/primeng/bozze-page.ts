import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { ConfirmationService, MessageService } from 'primeng/api';
import { Button } from 'primeng/button';
import { DatePicker } from 'primeng/datepicker';
import { Select } from 'primeng/select';
import { TableModule } from 'primeng/table';
import { type Doc, textOf } from '../../../../practice/pcp/doc.ts';
import { SCHEDE } from '../../../../practice/pcp/schede.ts';
import { day } from '../../../../practice/pcp/words.ts';
import { Portal } from '../angular/portal.ts';

const isoDay = (date: Date | null): string =>
  date ? new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10) : '';

/** "Le mie bozze" as a p-table with a filter by dates. */
@Component({
  selector: 'app-bozze',
  imports: [TableModule, Button, DatePicker, ReactiveFormsModule, RouterLink],
  template: `
    <h2>Le mie bozze</h2>
    <div class="line">
      <span><label for="inizio">Periodo dal</label><p-datepicker inputId="inizio" dateFormat="dd/mm/yy" [formControl]="from" /></span>
      <span><label for="fine">al</label><p-datepicker inputId="fine" dateFormat="dd/mm/yy" [formControl]="to" /></span>
      <p-button severity="secondary" label="Applica filtro" (onClick)="filter()" />
    </div>
    <p-table [value]="drafts()">
      <ng-template #header>
        <tr><th>Identificativo</th><th>Descrizione</th><th>Inserita il</th><th></th></tr>
      </ng-template>
      <ng-template #body let-d>
        <tr>
          <td class="code">{{ d.id }}</td>
          <td>{{ d.scheda }} – {{ text(d, 'appalto.datiBase.oggetto') || 'senza oggetto' }}</td>
          <td>{{ day(d.createdAt) }}</td>
          <td>
            <a class="link" [routerLink]="['/bozza', d.id]">Riprendi</a>
            <p-button size="small" severity="danger" [text]="true" label="Scarta" (onClick)="remove(d)" />
          </td>
        </tr>
      </ng-template>
      <ng-template #emptymessage><tr><td colspan="4">Nessuna bozza nel periodo</td></tr></ng-template>
    </p-table>
    <div class="row-end"><p-button label="Aggiungi" routerLink="/bozze/nuova" /></div>
  `,
})
export class DraftsPage {
  readonly from = new FormControl<Date | null>(null);
  readonly to = new FormControl<Date | null>(null);
  readonly text = textOf;
  readonly day = day;
  private readonly portal = inject(Portal);
  private readonly confirmation = inject(ConfirmationService);
  private readonly range = signal({ from: '', to: '' });
  readonly drafts = computed(() => {
    this.portal.version();
    return this.portal.model.drafts(this.range().from, this.range().to);
  });

  filter(): void {
    this.range.set({ from: isoDay(this.from.value), to: isoDay(this.to.value) });
  }

  remove(d: Doc): void {
    this.confirmation.confirm({
      header: 'Scarta bozza',
      message: 'La bozza verrà scartata. Procedere?',
      accept: () => this.portal.model.removeDraft(d.id),
    });
  }
}

/** The choice of the scheda, in a drop-down list. */
@Component({
  selector: 'app-scelta',
  imports: [Select, Button, ReactiveFormsModule],
  template: `
    <h2>Nuova bozza</h2>
    <label class="caption" for="motivazione">Motivazione della richiesta</label>
    <p-select inputId="motivazione" [formControl]="chosen" [options]="schede" optionLabel="entry" optionValue="code" placeholder="Selezionare dall'elenco" [fluid]="true" />
    <div class="row-end"><p-button label="Crea Bozza" (onClick)="create()" /></div>
  `,
})
export class ChoicePage {
  readonly schede = SCHEDE;
  readonly chosen = new FormControl<string | null>(null);
  private readonly portal = inject(Portal);
  private readonly router = inject(Router);
  private readonly messages = inject(MessageService);

  create(): void {
    const code = this.chosen.value;
    if (!code) {
      this.messages.add({ severity: 'warn', summary: "Scegliere una voce dall'elenco" });
      return;
    }
    void this.router.navigateByUrl(`/bozza/${this.portal.model.createDraft(code).id}`);
  }
}
