import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideAnimations } from '@angular/platform-browser/animations';
import Aura from '@primeuix/themes/aura';
import { AutoComplete } from 'primeng/autocomplete';
import { Checkbox } from 'primeng/checkbox';
import { providePrimeNG } from 'primeng/config';
import { DatePicker } from 'primeng/datepicker';
import { InputMask } from 'primeng/inputmask';
import { InputNumber } from 'primeng/inputnumber';
import { InputText } from 'primeng/inputtext';
import { MultiSelect } from 'primeng/multiselect';
import { RadioButton } from 'primeng/radiobutton';
import { Select } from 'primeng/select';
import { COMUNI, FUNZIONI, OGGETTI, plainModel, richModel, SETTORI } from './lists.ts';

/** The nine controls of PrimeNG 20, each bound to a FormControl that `__model()` tells. */
@Component({
  selector: 'app-root',
  imports: [
    ReactiveFormsModule,
    AutoComplete,
    Checkbox,
    DatePicker,
    InputMask,
    InputNumber,
    InputText,
    MultiSelect,
    RadioButton,
    Select,
  ],
  template: `
    <form [formGroup]="form">
      <p><label for="testo">Testo</label><input pInputText id="testo" formControlName="testo" /></p>
      <p><label for="settore">Settore</label>
        <p-select inputId="settore" formControlName="settore" [options]="settori" optionLabel="label" optionValue="code" [showClear]="true" placeholder="Seleziona" /></p>
      <p><label for="funzioni">Funzioni svolte</label>
        <p-multiselect inputId="funzioni" formControlName="funzioni" [options]="funzioni" optionLabel="label" optionValue="code" /></p>
      <p><label for="comune">Comune</label>
        <p-autocomplete inputId="comune" formControlName="comune" [suggestions]="found()" (completeMethod)="seek($event.query)" [forceSelection]="true" /></p>
      <p><label for="data">Data</label><p-datepicker inputId="data" formControlName="data" dateFormat="dd/mm/yy" /></p>
      <p><label for="importo">Importo</label>
        <p-inputnumber inputId="importo" formControlName="importo" mode="decimal" locale="it-IT" [minFractionDigits]="2" [maxFractionDigits]="2" /></p>
      <p><label for="cpv">CPV</label><p-inputmask inputId="cpv" formControlName="cpv" mask="99999999-9" /></p>
      <p><p-checkbox inputId="spunta" formControlName="spunta" [binary]="true" /><label for="spunta">Accetto</label></p>
      <fieldset><legend>Oggetto del contratto</legend>
        @for (o of oggetti; track o.code) {
          <p-radiobutton [inputId]="o.code" name="radio" formControlName="radio" [value]="o.code" /><label [for]="o.code">{{ o.label }}</label>
        }</fieldset>
    </form>
  `,
})
class App {
  readonly settori = SETTORI;
  readonly funzioni = FUNZIONI;
  readonly oggetti = OGGETTI;
  readonly found = signal<string[]>([]);
  readonly form = new FormGroup({
    testo: new FormControl(''),
    settore: new FormControl<string | null>(null),
    funzioni: new FormControl<string[]>([]),
    comune: new FormControl<string | null>(null),
    data: new FormControl<Date | null>(null),
    importo: new FormControl<number | null>(null),
    cpv: new FormControl<string | null>(null),
    spunta: new FormControl(false),
    radio: new FormControl<string | null>(null),
  });

  constructor() {
    Object.assign(globalThis, {
      __model: () => plainModel(this.form.value),
      __set: (value: Record<string, unknown>) => this.form.patchValue(richModel(value)),
    });
  }

  /** Answers after 150 ms, as a server would. */
  seek(text: string): void {
    setTimeout(() => this.found.set(COMUNI.filter((c) => c.toLowerCase().startsWith(text.toLowerCase()))), 150);
  }
}

void bootstrapApplication(App, {
  providers: [provideZonelessChangeDetection(), provideAnimations(), providePrimeNG({ theme: { preset: Aura } })],
});
