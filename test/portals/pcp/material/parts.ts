import { Component, Input, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatSnackBar, MatSnackBarModule } from '@angular/material/snack-bar';
import { type Box, type Group, type Item, isBox, isGroup, type Part } from '../../../../practice/pcp/layout.ts';
import { Portal } from '../angular/portal.ts';
import { MaterialField } from './field.ts';

/** Fields and repeated blocks, as deep as they go. */
@Component({
  selector: 'pcp-parts',
  imports: [MaterialField, MatButtonModule, MatSnackBarModule],
  template: `
    <div class="grid">
      @for (part of parts; track $index) {
        @if (group(part); as g) {
          <div class="group">
            @for (_ of items(g); track $index) {
              <div class="panel">
                <div class="panel-title">
                  <h3>{{ g.title($index + 1) }}</h3>
                  <button mat-button type="button" (click)="remove(g, $index)">{{ g.remove }}</button>
                </div>
                <pcp-parts [parts]="g.items" [doc]="doc" [index]="below($index)" [section]="section" />
              </div>
            }
            <button mat-stroked-button type="button" (click)="add(g)">{{ g.add }}</button>
          </div>
        } @else if (box(part); as b) {
          <section class="box">
            <h4>{{ b.heading }}</h4>
            <pcp-parts [parts]="b.items" [doc]="doc" [index]="index" [section]="section" />
          </section>
        } @else {
          <pcp-field [item]="item(part)" [doc]="doc" [index]="index" />
        }
      }
    </div>
  `,
})
export class MaterialParts {
  @Input({ required: true }) parts: Part[] = [];
  @Input({ required: true }) doc = '';
  @Input() index: number[] = [];
  @Input() section = '';
  private readonly portal = inject(Portal);
  private readonly snack = inject(MatSnackBar);
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
      this.snack.open((error as Error).message, 'Chiudi', { duration: 4000 });
    }
  }
}
