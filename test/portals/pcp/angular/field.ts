import { Directive, Input, inject, type OnDestroy, type OnInit } from '@angular/core';
import { FormControl, type ValidatorFn } from '@angular/forms';
import { emptyValue, type FormValue, problemOf } from '../../../../practice/pcp/form.ts';
import type { Item } from '../../../../practice/pcp/layout.ts';
import { type CodeEntry, LISTS, labelOf } from '../../../../practice/pcp/lists.ts';
import { type FieldSpec, fieldOf, specOf } from '../../../../practice/pcp/schede.ts';
import { Portal } from './portal.ts';

/** The day of a date that a calendar gives, as it is here. */
const isoDay = (date: Date): string =>
  Number.isNaN(date.getTime())
    ? ''
    : [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

/** What a control may hold besides the value itself: the row of a long list. */
export type Held = FormValue | CodeEntry | CodeEntry[] | Date;

/** One field of the form: a reactive control tied to its place in the model. The template is each rendering's own. */
@Directive()
export abstract class FieldBase implements OnInit, OnDestroy {
  @Input({ required: true }) item!: Item;
  @Input({ required: true }) doc!: string;
  @Input() index: number[] = [];
  readonly portal = inject(Portal);
  spec!: FieldSpec;
  control!: FormControl<Held>;
  key = '';

  /** Controls that hold rows of a list instead of codes. */
  protected abstract holdsRows(): boolean;
  /** Controls that tell their value only when the focus leaves. */
  protected late(): boolean {
    return false;
  }

  ngOnInit(): void {
    const { model, controls } = this.portal;
    this.spec = fieldOf(specOf(model.get(this.doc).scheda), this.item.id);
    this.key = `${this.item.id}@${this.index.join('.')}`;
    const start = this.held(model.read(this.doc, this.item.id, this.index));
    this.control = new FormControl<Held>(start, {
      validators: [this.check],
      updateOn: this.late() ? 'blur' : 'change',
    });
    this.control.valueChanges.subscribe((value) => model.edit(this.doc, this.item.id, this.index, this.code(value)));
    controls.set(this.key, this.control);
  }

  ngOnDestroy(): void {
    if (this.portal.controls.get(this.key) === this.control) this.portal.controls.delete(this.key);
  }

  get rows(): CodeEntry[] {
    return this.spec.list ? LISTS[this.spec.list] : [];
  }

  get error(): string {
    return (this.control.errors?.kind as string | undefined) ?? '';
  }

  get invalid(): boolean {
    return this.control.touched && this.control.invalid;
  }

  /** The value as the control wants it. */
  private held(value: FormValue): Held {
    if (this.spec.type === 'day') return value ? new Date(`${value}T00:00:00`) : null;
    const list = this.spec.list;
    if (!this.holdsRows() || !list) return value;
    const row = (code: string): CodeEntry => ({ code, label: labelOf(list, code) });
    return Array.isArray(value) ? value.map(row) : value ? row(String(value)) : '';
  }

  /** The value as the model wants it; a text that is not a row of the list is no value. */
  private code(held: Held): FormValue {
    if (held instanceof Date) return isoDay(held);
    // A text that is not a day is none.
    if (this.spec.type === 'day') return '';
    if (Array.isArray(held)) return held.map((v) => (typeof v === 'string' ? v : v.code));
    if (held !== null && typeof held === 'object') return held.code;
    return this.holdsRows() || held === undefined ? emptyValue(this.spec) : (held ?? emptyValue(this.spec));
  }

  private readonly check: ValidatorFn = (control) => {
    const kind = problemOf(this.spec, this.code(control.value as Held));
    return kind ? { kind } : null;
  };
}
