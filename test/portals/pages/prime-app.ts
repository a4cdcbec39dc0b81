import { Component, provideZonelessChangeDetection } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import Aura from '@primeuix/themes/aura';
import { AccordionModule } from 'primeng/accordion';
import { AutoComplete } from 'primeng/autocomplete';
import { Button } from 'primeng/button';
import { Card } from 'primeng/card';
import { Checkbox } from 'primeng/checkbox';
import { providePrimeNG } from 'primeng/config';
import { DatePicker } from 'primeng/datepicker';
import { Dialog } from 'primeng/dialog';
import { Fieldset } from 'primeng/fieldset';
import { FloatLabel } from 'primeng/floatlabel';
import { IftaLabel } from 'primeng/iftalabel';
import { InputGroup } from 'primeng/inputgroup';
import { InputGroupAddon } from 'primeng/inputgroupaddon';
import { InputMask } from 'primeng/inputmask';
import { InputNumber } from 'primeng/inputnumber';
import { InputText } from 'primeng/inputtext';
import { MultiSelect } from 'primeng/multiselect';
import { Panel } from 'primeng/panel';
import { RadioButton } from 'primeng/radiobutton';
import { Select } from 'primeng/select';
import { SelectButton } from 'primeng/selectbutton';
import { StepperModule } from 'primeng/stepper';
import { TableModule } from 'primeng/table';
import { TabsModule } from 'primeng/tabs';
import { Textarea } from 'primeng/textarea';
import { ToggleSwitch } from 'primeng/toggleswitch';
import { controlOf, pageSource } from './controls.ts';

/** One declared page drawn by PrimeNG: its template is compiled here, in the browser. */
@Component({
  selector: 'app-root',
  imports: [
    ReactiveFormsModule,
    AccordionModule,
    AutoComplete,
    Button,
    Card,
    Checkbox,
    DatePicker,
    Dialog,
    Fieldset,
    FloatLabel,
    IftaLabel,
    InputGroup,
    InputGroupAddon,
    InputMask,
    InputNumber,
    InputText,
    MultiSelect,
    Panel,
    RadioButton,
    Select,
    SelectButton,
    StepperModule,
    TableModule,
    TabsModule,
    Textarea,
    ToggleSwitch,
  ],
  template: pageSource.template,
})
class App {
  readonly lists = pageSource.lists;
  readonly c = controlOf;
}

void bootstrapApplication(App, {
  providers: [provideZonelessChangeDetection(), provideNoopAnimations(), providePrimeNG({ theme: { preset: Aura } })],
});
