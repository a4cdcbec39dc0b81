import { Component, inject, signal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { MessageService } from 'primeng/api';
import { Button } from 'primeng/button';
import { Message } from 'primeng/message';
import { Tabs, TabsModule } from 'primeng/tabs';
import { Portal } from '../angular/portal.ts';
import { layoutOf } from './layout.ts';
import { PrimeParts } from './parts.ts';

/** The AnacForm as tabs that are drawn when first opened; one "Conferma", in the last of them. */
@Component({
  selector: 'app-modulo',
  imports: [TabsModule, Tabs, Button, Message, PrimeParts],
  template: `
    <h2>{{ draft ? 'Bozza' : 'Appalto' }} {{ scheda }}</h2>
    <p class="soft">Identificativo: {{ id }}</p>
    @if (wrong() > 0) {
      <p-message severity="error">Dati incompleti o errati: {{ wrong() }}. Controllare tutte le schede.</p-message>
    }
    @if (ready()) {
      <div class="done">
        <p-message severity="success">Dati inseriti correttamente.</p-message>
        <p-button severity="secondary" [label]="draft ? 'Salva come bozza' : 'Salva le modifiche'" (onClick)="save()" />
        @if (draft) {
          <p-button label="Crea appalto" (onClick)="create()" />
        }
      </div>
    }
    <p-tabs [value]="open()" (valueChange)="show($event)" [lazy]="true">
      <p-tablist>
        @for (section of sections; track section.id) {
          <p-tab [value]="section.id">{{ section.title }}</p-tab>
        }
      </p-tablist>
      <p-tabpanels>
        @for (section of sections; track section.id; let last = $last) {
          <p-tabpanel [value]="section.id">
            <ng-template #content>
              @for (turn of [portal.drawn()[section.id] ?? 0]; track turn) {
                <app-parti [parts]="section.parts" [doc]="id" [section]="section.id" />
              }
              @if (last) {
                <div class="row-end"><p-button label="Conferma" (onClick)="confirm()" /></div>
              }
            </ng-template>
          </p-tabpanel>
        }
      </p-tabpanels>
    </p-tabs>
  `,
})
export class FormPage {
  readonly portal = inject(Portal);
  readonly id = inject(ActivatedRoute).snapshot.paramMap.get('id') ?? '';
  readonly draft = this.portal.model.get(this.id).kind === 'bozza';
  readonly scheda = this.portal.model.get(this.id).scheda;
  readonly sections = layoutOf(this.scheda);
  readonly open = signal('stazioniAppaltanti');
  readonly wrong = signal(0);
  readonly ready = signal(false);
  private pressed = false;
  private readonly router = inject(Router);
  private readonly messages = inject(MessageService);

  constructor() {
    this.portal.model.openForm(this.id);
  }

  show(tab: unknown): void {
    this.open.set(String(tab));
    // A tab drawn after "Conferma" shows its errors as soon as its controls exist.
    if (this.pressed) setTimeout(() => this.wrong.set(this.portal.validate(this.id)));
  }

  confirm(): void {
    this.pressed = true;
    this.wrong.set(this.portal.validate(this.id));
    this.ready.set(this.wrong() === 0);
    scrollTo({ top: 0 });
  }

  save(): void {
    this.portal.model.saveDraft(this.id);
    this.messages.add({ severity: 'success', summary: 'Salvataggio effettuato' });
    void this.router.navigateByUrl(this.draft ? '/bozze' : `/appalto/${this.id}`);
  }

  create(): void {
    if (this.portal.validate(this.id) > 0) {
      this.confirm();
      return;
    }
    this.portal.model.createAppalto(this.id);
    this.messages.add({
      severity: 'success',
      summary: 'Creazione effettuata',
      detail: "Completare l'operazione da I miei appalti",
    });
    void this.router.navigateByUrl('/appalti');
  }
}
