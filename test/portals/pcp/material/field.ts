import { Component, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule, type MatAutocompleteSelectedEvent } from '@angular/material/autocomplete';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatChipsModule } from '@angular/material/chips';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import type { CodeEntry } from '../../../../practice/pcp/lists.ts';
import { FieldBase } from '../angular/field.ts';

const ERRORS: Record<string, string> = {
  required: 'Campo obbligatorio',
  length: 'La lunghezza deve essere compresa tra 8 e 64 caratteri',
  format: 'Valore non ammesso',
};

/** One field drawn with Angular Material. */
@Component({
  selector: 'pcp-field',
  imports: [
    ReactiveFormsModule,
    MatInputModule,
    MatSelectModule,
    MatAutocompleteModule,
    MatCheckboxModule,
    MatRadioModule,
    MatChipsModule,
    MatDatepickerModule,
  ],
  host: { '[class.wide]': 'item.wide' },
  template: `
    @switch (item.control) {
      @case ('checkbox') {
        <mat-checkbox [formControl]="control">{{ item.label }} *</mat-checkbox>
      }
      @case ('radio') {
        <div class="radio">
          <label [id]="name">{{ item.label }} *</label>
          <mat-radio-group [formControl]="control" [attr.aria-labelledby]="name">
            @for (row of rows; track row.code) {
              <mat-radio-button [value]="row.code">{{ row.label }}</mat-radio-button>
            }
          </mat-radio-group>
          @if (invalid) {
            <mat-error role="alert">{{ message }}</mat-error>
          }
        </div>
      }
      @case ('yesno') {
        <div class="radio">
          <label [id]="name">{{ item.label }}{{ spec.required ? ' *' : '' }}</label>
          <mat-radio-group [formControl]="control" [attr.aria-labelledby]="name">
            <mat-radio-button [value]="true">Sì</mat-radio-button>
            <mat-radio-button [value]="false">No</mat-radio-button>
          </mat-radio-group>
          @if (invalid) {
            <mat-error role="alert">{{ message }}</mat-error>
          }
        </div>
      }
      @default {
        <mat-form-field appearance="outline" [floatLabel]="item.control === 'number' ? 'always' : 'auto'">
          <mat-label>{{ item.label }}</mat-label>
          @switch (item.control) {
            @case ('area') {
              <textarea matInput rows="3" [formControl]="control" [required]="!!spec.required"></textarea>
            }
            @case ('date') {
              <input matInput [matDatepicker]="day" [formControl]="control" [required]="!!spec.required" />
              <mat-datepicker-toggle matIconSuffix [for]="day" />
              <mat-datepicker #day />
            }
            @case ('number') {
              <input matInput type="number" step="0.01" [formControl]="control" [required]="!!spec.required" />
            }
            @case ('select') {
              <mat-select [formControl]="control" [required]="!!spec.required">
                @for (row of rows; track row.code) {
                  <mat-option [value]="row.code">{{ row.label }}</mat-option>
                }
              </mat-select>
            }
            @case ('selects') {
              <mat-select multiple [formControl]="control" [required]="!!spec.required">
                @for (row of rows; track row.code) {
                  <mat-option [value]="row.code">{{ row.label }}</mat-option>
                }
              </mat-select>
            }
            @case ('autocomplete') {
              <input
                matInput
                [formControl]="control"
                [required]="!!spec.required"
                [matAutocomplete]="auto"
                (input)="search($event)"
                (focus)="search($event)"
              />
              <mat-autocomplete #auto="matAutocomplete" requireSelection [displayWith]="show">
                @for (row of found(); track row.code) {
                  <mat-option [value]="row">{{ show(row) }}</mat-option>
                }
              </mat-autocomplete>
            }
            @case ('chips') {
              <mat-chip-grid #grid [attr.aria-label]="item.label">
                @for (row of chosen; track row.code) {
                  <mat-chip-row (removed)="drop(row)">
                    {{ show(row) }}
                    <button matChipRemove type="button" [attr.aria-label]="'Rimuovi ' + row.code">✕</button>
                  </mat-chip-row>
                }
                <input #box [matChipInputFor]="grid" [matAutocomplete]="many" (input)="search($event)" (focus)="search($event)" />
              </mat-chip-grid>
              <mat-autocomplete #many="matAutocomplete" (optionSelected)="pick($event); box.value = ''">
                @for (row of found(); track row.code) {
                  <mat-option [value]="row">{{ show(row) }}</mat-option>
                }
              </mat-autocomplete>
            }
            @default {
              <input
                matInput
                autocomplete="off"
                [formControl]="control"
                [required]="!!spec.required"
                [readonly]="!!item.readonly && prefilled"
              />
            }
          }
          @if (item.control === 'number') {
            <span matTextSuffix>€</span>
          }
          @if (item.hint) {
            <mat-hint>{{ item.hint }}</mat-hint>
          }
          <mat-error>{{ message }}</mat-error>
        </mat-form-field>
      }
    }
  `,
})
export class MaterialField extends FieldBase {
  private static serial = 0;
  readonly name = `etichetta-${MaterialField.serial++}`;
  readonly found = signal<CodeEntry[]>([]);
  prefilled = false;
  private turn = 0;

  override ngOnInit(): void {
    super.ngOnInit();
    this.prefilled = this.control.value !== '';
    if (this.item.control === 'checkbox' && this.control.value === null) this.control.setValue(false);
  }

  readonly show = (row: CodeEntry | string | null): string =>
    row === null || typeof row === 'string' ? (row ?? '') : `${row.label} (${row.code})`;

  get message(): string {
    return ERRORS[this.error] ?? '';
  }

  get chosen(): CodeEntry[] {
    return Array.isArray(this.control.value) ? (this.control.value as CodeEntry[]) : [];
  }

  pick(event: MatAutocompleteSelectedEvent): void {
    const row = event.option.value as CodeEntry;
    if (!this.chosen.some((r) => r.code === row.code)) this.control.setValue([...this.chosen, row]);
  }

  drop(row: CodeEntry): void {
    this.control.setValue(this.chosen.filter((r) => r.code !== row.code));
  }

  search(event: Event): void {
    const mine = ++this.turn;
    const text = (event.target as HTMLInputElement).value;
    void this.portal.practice.lookup(this.spec.list ?? 'cpv', text).then((rows) => {
      if (mine === this.turn) this.found.set(rows);
    });
  }

  protected holdsRows(): boolean {
    return this.item.control === 'autocomplete' || this.item.control === 'chips';
  }

  protected override late(): boolean {
    return this.item.control === 'late';
  }
}
