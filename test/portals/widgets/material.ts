import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { DateAdapter, MAT_DATE_FORMATS, MAT_NATIVE_DATE_FORMATS } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideAnimations } from '@angular/platform-browser/animations';
import { ItalianDateAdapter } from './italian-dates.ts';
import { COMUNI, FUNZIONI, OGGETTI, plainModel, richModel, SETTORI } from './lists.ts';

const starting = (text: string): string[] => COMUNI.filter((c) => c.toLowerCase().startsWith(text.toLowerCase()));

/** The twelve controls of Angular Material 20, and a multiple mat-select, each bound to a FormControl that `__model()` tells. */
@Component({
  selector: 'app-root',
  imports: [
    ReactiveFormsModule,
    MatAutocompleteModule,
    MatCheckboxModule,
    MatDatepickerModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    MatSlideToggleModule,
  ],
  template: `
    <form [formGroup]="form">
      <mat-form-field><mat-label>Testo</mat-label><input matInput formControlName="testo" /></mat-form-field>
      <mat-form-field><mat-label>Testo alla fine</mat-label><input matInput formControlName="testoBlur" /></mat-form-field>
      <mat-form-field><mat-label>Numero</mat-label><input matInput type="number" formControlName="numero" /></mat-form-field>
      <mat-form-field><mat-label>Note</mat-label><textarea matInput formControlName="note"></textarea></mat-form-field>
      <mat-form-field><mat-label>Settore nativo</mat-label>
        <select matNativeControl formControlName="nativo"><option value=""></option>
          @for (o of settori; track o.code) { <option [value]="o.code">{{ o.label }}</option> }</select></mat-form-field>
      <mat-form-field><mat-label>Settore</mat-label>
        <mat-select formControlName="settore"><mat-option [value]="null">--</mat-option>
          @for (o of settori; track o.code) { <mat-option [value]="o.code">{{ o.label }}</mat-option> }</mat-select></mat-form-field>
      <mat-form-field><mat-label>Funzioni</mat-label>
        <mat-select formControlName="funzioni" multiple>
          @for (o of funzioni; track o.code) { <mat-option [value]="o.code">{{ o.label }}</mat-option> }</mat-select></mat-form-field>
      <mat-form-field><mat-label>Comune</mat-label>
        <input matInput formControlName="comune" [matAutocomplete]="libero" (input)="seek($any($event.target).value)" />
        <mat-autocomplete #libero>@for (c of found(); track c) { <mat-option [value]="c">{{ c }}</mat-option> }</mat-autocomplete></mat-form-field>
      <mat-form-field><mat-label>Comune obbligato</mat-label>
        <input matInput formControlName="comuneObbligato" [matAutocomplete]="chiuso" (input)="seek($any($event.target).value)" />
        <mat-autocomplete #chiuso requireSelection>@for (c of found(); track c) { <mat-option [value]="c">{{ c }}</mat-option> }</mat-autocomplete></mat-form-field>
      <mat-form-field><mat-label>Data</mat-label><input matInput [matDatepicker]="picker" formControlName="data" placeholder="gg/mm/aaaa" />
        <mat-datepicker-toggle matIconSuffix [for]="picker" /><mat-datepicker #picker /></mat-form-field>
      <mat-checkbox formControlName="spunta">Accetto</mat-checkbox>
      <span id="oggetto-label">Oggetto del contratto</span>
      <mat-radio-group formControlName="radio" aria-labelledby="oggetto-label">
        @for (o of oggetti; track o.code) { <mat-radio-button [value]="o.code">{{ o.label }}</mat-radio-button> }</mat-radio-group>
      <mat-slide-toggle formControlName="interruttore">Titolare</mat-slide-toggle>
    </form>
  `,
})
class App {
  readonly settori = SETTORI;
  readonly funzioni = FUNZIONI;
  readonly oggetti = OGGETTI;
  readonly found = signal(COMUNI);
  readonly form = new FormGroup({
    testo: new FormControl(''),
    testoBlur: new FormControl('', { updateOn: 'blur' }),
    numero: new FormControl<number | null>(null),
    note: new FormControl(''),
    nativo: new FormControl(''),
    settore: new FormControl<string | null>(null),
    funzioni: new FormControl<string[]>([]),
    comune: new FormControl(''),
    comuneObbligato: new FormControl<string | null>(null),
    data: new FormControl<Date | null>(null),
    spunta: new FormControl(false),
    radio: new FormControl<string | null>(null),
    interruttore: new FormControl(false),
  });

  constructor() {
    Object.assign(globalThis, {
      __model: () => plainModel(this.form.value),
      __set: (value: Record<string, unknown>) => this.form.patchValue(richModel(value)),
    });
  }

  seek(text: string): void {
    this.found.set(starting(text));
  }
}

void bootstrapApplication(App, {
  providers: [
    provideZonelessChangeDetection(),
    provideAnimations(),
    { provide: DateAdapter, useClass: ItalianDateAdapter },
    { provide: MAT_DATE_FORMATS, useValue: MAT_NATIVE_DATE_FORMATS },
  ],
});
