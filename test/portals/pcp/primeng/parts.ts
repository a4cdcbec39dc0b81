import { Component, Input, inject } from '@angular/core';
import { MessageService } from 'primeng/api';
import { Button } from 'primeng/button';
import { Fieldset } from 'primeng/fieldset';
import { type Box, type Group, type Item, isBox, isGroup, type Part } from '../../../../practice/pcp/layout.ts';
import { Portal } from '../angular/portal.ts';
import { PrimeField } from './field.ts';

/** Fields and repeated blocks as fieldsets, as deep as they go. */
@Component({
  selector: 'app-parti',
  imports: [PrimeField, Button, Fieldset],
  template: `
    <div class="columns">
      @for (part of parts; track $index) {
        @if (group(part); as g) {
          <div class="full">
            @for (_ of items(g); track $index) {
              <p-fieldset [legend]="g.title($index + 1)">
                <app-parti [parts]="g.items" [doc]="doc" [index]="below($index)" [section]="section" />
                <p-button size="small" severity="danger" [text]="true" [label]="g.remove" (onClick)="remove(g, $index)" />
              </p-fieldset>
            }
            <p-button size="small" severity="secondary" [label]="g.add" (onClick)="add(g)" />
          </div>
        } @else if (box(part); as b) {
          <p-fieldset class="full box" [legend]="b.heading">
            <app-parti [parts]="b.items" [doc]="doc" [index]="index" [section]="section" />
          </p-fieldset>
        } @else {
          <app-campo [item]="item(part)" [doc]="doc" [index]="index" />
        }
      }
    </div>
  `,
})
export class PrimeParts {
  @Input({ required: true }) parts: Part[] = [];
  @Input({ required: true }) doc = '';
  @Input() index: number[] = [];
  @Input() section = '';
  private readonly portal = inject(Portal);
  private readonly messages = inject(MessageService);
  private readonly places: number[][] = [];

  group(part: Part): Group | null {
    return isGroup(part) ? part : null;
  }

  box(part: Part): Box | null {
    return isBox(part) ? part : null;
  }

  item(part: Part): Item {
    return part as Item;
  }

  items(group: Group): unknown[] {
    this.portal.version();
    return this.portal.model.items(this.doc, group.block, this.index);
  }

  below(n: number): number[] {
    this.places[n] ??= [...this.index, n];
    return this.places[n];
  }

  add(group: Group): void {
    this.portal.model.addBlock(this.doc, group.block, this.index);
  }

  remove(group: Group, n: number): void {
    try {
      this.portal.model.removeBlock(this.doc, group.block, this.index, n);
      this.portal.redraw(this.section);
    } catch (error) {
      this.messages.add({ severity: 'warn', summary: (error as Error).message });
    }
  }
}
