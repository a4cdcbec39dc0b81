import { Component, computed, inject } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { ConfirmationService, MessageService } from 'primeng/api';
import { Button } from 'primeng/button';
import { Message } from 'primeng/message';
import { Panel } from 'primeng/panel';
import { lotsOf, STATI, textOf, totalOf } from '../../../../practice/pcp/doc.ts';
import { amount, day } from '../../../../practice/pcp/words.ts';
import { Portal } from '../angular/portal.ts';

/** The detail, as panels; the CIGs stand in one of their own, a line for each lotto. */
@Component({
  selector: 'app-dettaglio',
  imports: [Panel, Button, Message, RouterLink],
  template: `
    @if (doc(); as d) {
      <h2>Dettaglio appalto</h2>
      @if (d.operation; as o) {
        @if (o.kind !== 'pubblicazione') {
          <p-message severity="info">Operazione presa in carico: {{ o.kind }} in corso</p-message>
        }
      }
      @if (d.esito; as e) {
        <p-message [severity]="e.refusals.length ? 'error' : 'success'">
          {{ e.refusals.length ? 'Operazione rifiutata (' + e.kind + ')' : 'Operazione conclusa (' + e.kind + ')' }}
          @for (r of e.refusals; track r.code) {
            <div>[{{ r.code }}] {{ r.message }}</div>
          }
        </p-message>
      }
      <p-panel header="Dati generali">
        <table class="data">
          <tbody>
            <tr><td>Scheda</td><td>{{ d.scheda }}</td></tr>
            <tr><td>Codice Appalto</td><td>{{ text(d, 'appalto.codiceAppalto') }}</td></tr>
            <tr><td>Oggetto</td><td>{{ text(d, 'appalto.datiBase.oggetto') }}</td></tr>
            <tr><td>Stato</td><td>{{ stati[d.stato] }}</td></tr>
            <tr><td>Importo totale</td><td>{{ total() }} €</td></tr>
            <tr><td>Data creazione</td><td>{{ day(d.createdAt) }}</td></tr>
          </tbody>
        </table>
      </p-panel>
      <p-panel header="CIG rilasciati">
        @for (cig of d.cig; track cig) {
          <p>Lotto {{ lots()[$index]?.lotIdentifier }}: <b class="code">{{ cig }}</b></p>
        } @empty {
          <p>Nessun CIG rilasciato.</p>
        }
      </p-panel>
      @if (d.note) {
        <p-panel header="Note"><p>{{ d.note }}</p></p-panel>
      }
      <div class="row-end">
        <p-button severity="secondary" [text]="true" label="Elenco appalti" routerLink="/appalti" />
        @if (d.stato === 'IN_LAV' && !d.operation) {
          <p-button severity="secondary" label="Modifica" (onClick)="edit()" />
          <p-button severity="danger" label="Cancella" (onClick)="run('Cancellazione', model.cancella)" />
          <p-button severity="secondary" label="Verifica" (onClick)="run('Verifica', model.verifica)" />
          <p-button label="Conferma appalto" (onClick)="run('Conferma', model.confermaAppalto)" />
        }
      </div>
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
  private readonly confirmation = inject(ConfirmationService);
  private readonly messages = inject(MessageService);
  readonly doc = computed(() => {
    this.portal.version();
    return { ...this.model.get(this.id) };
  });
  readonly lots = computed(() => lotsOf(this.doc()));
  readonly total = computed(() => amount(totalOf(this.doc())));

  edit(): void {
    this.confirmation.confirm({
      header: 'Modifica',
      message: "Aprire l'appalto in modifica?",
      accept: () => void this.router.navigateByUrl(`/appalto/${this.id}/modifica`),
    });
  }

  run(header: string, action: (id: string) => void): void {
    this.confirmation.confirm({
      header,
      message: `${header} dell'appalto: procedere?`,
      accept: () => {
        action(this.id);
        this.messages.add({ severity: 'info', summary: 'operazione presa in carico' });
      },
    });
  }
}
