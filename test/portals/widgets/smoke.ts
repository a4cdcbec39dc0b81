import { Component, inject, provideZonelessChangeDetection } from '@angular/core';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatInputModule } from '@angular/material/input';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideAnimations } from '@angular/platform-browser/animations';
import Aura from '@primeuix/themes/aura';
import { providePrimeNG } from 'primeng/config';
import { InputNumber } from 'primeng/inputnumber';

/** One control of each library: shows that the build works, nothing more. */
@Component({
  selector: 'app-root',
  imports: [ReactiveFormsModule, MatInputModule, InputNumber],
  template: `
    <form [formGroup]="form">
      <mat-form-field><mat-label>Oggetto</mat-label><input matInput formControlName="oggetto" /></mat-form-field>
      <label for="importo">Importo</label>
      <p-inputnumber inputId="importo" formControlName="importo" mode="decimal" locale="it-IT" [minFractionDigits]="2" />
    </form>
    <output>{{ form.value.oggetto }}|{{ form.value.importo }}</output>
  `,
})
class App {
  readonly form = inject(FormBuilder).group({ oggetto: '', importo: null as number | null });
}

void bootstrapApplication(App, {
  providers: [provideZonelessChangeDetection(), provideAnimations(), providePrimeNG({ theme: { preset: Aura } })],
});
