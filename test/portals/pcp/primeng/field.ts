import { Component, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { AutoComplete } from 'primeng/autocomplete';
import { DatePicker } from 'primeng/datepicker';
import { InputNumber } from 'primeng/inputnumber';
import { InputText } from 'primeng/inputtext';
import { MultiSelect } from 'primeng/multiselect';
import { RadioButton } from 'primeng/radiobutton';
import { Select } from 'primeng/select';
import { Textarea } from 'primeng/textarea';
import type { CodeEntry } from '../../../../practice/pcp/lists.ts';
import { FieldBase } from '../angular/field.ts';

const ERRORS: Record<string, string> = {
  required: 'Valorizzare il campo',
  length: 'Numero di caratteri non ammesso (8-64)',
  format: 'Il valore non rispetta il formato previsto',
};

/** One field drawn with PrimeNG; the star of a required field is drawn by the style sheet alone. */
@Component({
  selector: 'app-campo',
  imports: [
    ReactiveFormsModule,
    AutoComplete,
    DatePicker,
    InputNumber,
    InputText,
    MultiSelect,
    RadioButton,
    Select,
    Textarea,
  ],
  host: { '[class.full]': 'item.wide' },
  template: `
    @if (item.control === 'radio') {
      <span class="caption" [class.needed]="spec.required" [id]="name">{{ item.label }}</span>
      <div class="radios" role="radiogroup" [attr.aria-labelledby]="name">
        @for (row of rows; track row.code) {
          <p-radiobutton [inputId]="name + row.code" [name]="name" [value]="row.code" [formControl]="control" />
          <label [attr.for]="name + row.code">{{ row.label }}</label>
        }
      </div>
    } @else {
      <label class="caption" [class.needed]="spec.required" [attr.for]="name">{{ item.label }}</label>
    }
    @switch (item.control) {
      @case ('text') {
        <input pInputText [id]="name" [formControl]="control" autocomplete="off" [fluid]="true" />
      }
      @case ('area') {
        <textarea pTextarea rows="3" [id]="name" [formControl]="control" [fluid]="true"></textarea>
      }
      @case ('date') {
        <p-datepicker [inputId]="name" [formControl]="control" dateFormat="dd/mm/yy" [showIcon]="true" [fluid]="true" />
      }
      @case ('money') {
        <p-inputnumber [inputId]="name" [formControl]="control" mode="currency" currency="EUR" locale="it-IT" [fluid]="true" />
      }
      @case ('yesno') {
        <p-select [inputId]="name" [formControl]="control" [options]="answers" optionLabel="label" optionValue="value" placeholder="Selezionare" [fluid]="true" />
      }
      @case ('select') {
        <p-select [inputId]="name" [formControl]="control" [options]="rows" optionLabel="label" optionValue="code" placeholder="Selezionare" [fluid]="true" />
      }
      @case ('filtered') {
        <p-select [inputId]="name" [formControl]="control" [options]="shown" optionLabel="text" optionValue="code" [filter]="true" [showClear]="true" placeholder="Selezionare" appendTo="body" [fluid]="true" />
      }
      @case ('selects') {
        <p-multiselect [inputId]="name" [formControl]="control" [options]="rows" optionLabel="label" optionValue="code" placeholder="Selezionare" [filter]="false" [fluid]="true" />
      }
      @case ('autocomplete') {
        <p-autocomplete [inputId]="name" [formControl]="control" [suggestions]="found()" (completeMethod)="seek($event.query)" optionLabel="text" [forceSelection]="true" [fluid]="true" />
      }
      @case ('many') {
        <p-autocomplete [inputId]="name" [formControl]="control" [suggestions]="found()" (completeMethod)="seek($event.query)" optionLabel="text" [multiple]="true" [fluid]="true" />
      }
    }
    @if (item.hint) {
      <small>{{ item.hint }}</small>
    }
    @if (invalid) {
      <small class="wrong">{{ message }}</small>
    }
  `,
})
export class PrimeField extends FieldBase {
  private static serial = 0;
  readonly name = `pn_${(PrimeField.serial++ * 7919).toString(36)}`;
  readonly answers = [
    { label: 'Sì', value: true },
    { label: 'No', value: false },
  ];
  readonly found = signal<(CodeEntry & { text: string })[]>([]);
  shown: (CodeEntry & { text: string })[] = [];

  override ngOnInit(): void {
    super.ngOnInit();
    this.shown = this.rows.map((row) => this.worded(row));
    if (Array.isArray(this.control.value) && this.holdsRows())
      this.control.setValue(
        (this.control.value as CodeEntry[]).map((r) => this.worded(r)),
        { emitEvent: false },
      );
    else if (this.holdsRows() && this.control.value)
      this.control.setValue(this.worded(this.control.value as CodeEntry), { emitEvent: false });
  }

  get message(): string {
    return ERRORS[this.error] ?? '';
  }

  seek(text: string): void {
    void this.portal.practice
      .lookup(this.spec.list ?? 'cpv', text)
      .then((rows) => this.found.set(rows.map((row) => this.worded(row))));
  }

  private worded(row: CodeEntry): CodeEntry & { text: string } {
    return { ...row, text: this.spec.list === 'cpv' ? `${row.code} – ${row.label}` : `${row.label} - ${row.code}` };
  }

  protected holdsRows(): boolean {
    return this.item.control === 'autocomplete' || this.item.control === 'many';
  }
}
