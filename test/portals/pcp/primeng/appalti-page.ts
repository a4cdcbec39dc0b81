import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import type { MenuItem } from 'primeng/api';
import { Button } from 'primeng/button';
import { DatePicker } from 'primeng/datepicker';
import { InputText } from 'primeng/inputtext';
import { Menu } from 'primeng/menu';
import { Panel } from 'primeng/panel';
import { TableModule } from 'primeng/table';
import { Tag } from 'primeng/tag';
import { type Doc, STATI, textOf, totalOf } from '../../../../practice/pcp/doc.ts';
import { amount } from '../../../../practice/pcp/words.ts';
import { Portal } from '../angular/portal.ts';

/** "I miei appalti": advanced search in a folded panel, own appalti with their CIG, colleagues' appalti below. */
@Component({
  selector: 'app-appalti',
  imports: [TableModule, Button, Menu, Panel, InputText, DatePicker, Tag, ReactiveFormsModule],
  template: `
    <h2>I miei appalti</h2>
    <div class="line">
      <span><label for="rapida">Cerca per CIG</label><input pInputText id="rapida" type="search" [formControl]="quick" /></span>
    </div>
    <p-panel header="Ricerca avanzata" [toggleable]="true" [collapsed]="true">
      <div class="line">
        <span><label for="cerca-oggetto">Oggetto</label><input pInputText id="cerca-oggetto" [formControl]="subject" /></span>
        <span><label for="cerca-dal">Creato dopo il</label><p-datepicker inputId="cerca-dal" dateFormat="dd/mm/yy" [formControl]="after" /></span>
        <p-button severity="secondary" label="Avvia ricerca" (onClick)="run()" />
      </div>
    </p-panel>
    <p-table [value]="mine()">
      <ng-template #header>
        <tr><th>Appalto</th><th>Importo totale</th><th>Situazione</th><th>CIG</th><th></th></tr>
      </ng-template>
      <ng-template #body let-d>
        <tr>
          <td>{{ text(d, 'appalto.datiBase.oggetto') }}<br /><span class="code">{{ text(d, 'appalto.codiceAppalto') }}</span></td>
          <td>{{ total(d) }} €</td>
          <td><p-tag severity="info" [value]="state(d)" /></td>
          <td>
            @for (cig of d.cig; track cig) {
              <div class="code">{{ cig }}</div>
            }
          </td>
          <td><p-button [text]="true" severity="secondary" label="⋮" ariaLabel="Menu azioni" (onClick)="open(d, $event, menu)" /></td>
        </tr>
      </ng-template>
      <ng-template #emptymessage><tr><td colspan="5">La ricerca non ha dato risultati</td></tr></ng-template>
    </p-table>
    <p-menu #menu [model]="entries()" [popup]="true" appendTo="body" />
    <h3>Altri appalti dell'ente</h3>
    <p-table [value]="others()">
      <ng-template #header><tr><th>Appalto</th><th>Responsabile</th><th>Situazione</th><th>CIG</th></tr></ng-template>
      <ng-template #body let-d>
        <tr>
          <td>{{ text(d, 'appalto.datiBase.oggetto') }}</td>
          <td>{{ d.rup }}</td>
          <td>{{ state(d) }}</td>
          <td class="code">{{ d.cig.join(' ') }}</td>
        </tr>
      </ng-template>
    </p-table>
  `,
})
export class AppaltiPage {
  readonly text = textOf;
  readonly subject = new FormControl('');
  readonly after = new FormControl<Date | null>(null);
  readonly entries = signal<MenuItem[]>([]);
  private readonly portal = inject(Portal);
  private readonly router = inject(Router);
  readonly quick = new FormControl(this.portal.model.appalti('others').find((d) => d.cig.length > 0)?.cig[0] ?? '');
  private readonly wanted = signal({ subject: '', after: 0 });
  readonly mine = computed(() => {
    this.portal.version();
    const { subject, after } = this.wanted();
    return this.portal.model
      .appalti('mine')
      .filter((d) => textOf(d, 'appalto.datiBase.oggetto').toLowerCase().includes(subject) && d.createdAt >= after)
      .map((d) => ({ ...d }));
  });
  readonly others = computed(() => {
    this.portal.version();
    return this.portal.model.appalti('others').map((d) => ({ ...d }));
  });

  state(d: Doc): string {
    return STATI[d.stato];
  }

  total(d: Doc): string {
    return amount(totalOf(d));
  }

  open(d: Doc, event: Event, menu: Menu): void {
    this.entries.set([
      { label: 'Dettaglio', command: () => void this.router.navigateByUrl(`/appalto/${d.id}`) },
      { label: 'Esporta', disabled: true },
    ]);
    menu.toggle(event);
  }

  run(): void {
    this.wanted.set({
      subject: (this.subject.value ?? '').trim().toLowerCase(),
      after: this.after.value?.getTime() ?? 0,
    });
  }
}
