import { Injectable, InjectionToken, inject, signal } from '@angular/core';
import type { AbstractControl } from '@angular/forms';
import type { Change, Settings } from '../../../../practice/pcp/doc.ts';
import { startPractice } from '../window.ts';

/** The choices of a rendering about the model. */
export const SETTINGS = new InjectionToken<Partial<Settings>>('impostazioni');

/** The model of the portal as Angular sees it: `version` grows with each change other than typing in a field. */
@Injectable({ providedIn: 'root' })
export class Portal {
  readonly practice = startPractice(inject(SETTINGS));
  readonly model = this.practice.model;
  readonly version = signal(0);
  /** How often each section was drawn again; a new number makes it a new element. */
  readonly drawn = signal<Record<string, number>>({});
  /** The controls on the page now, by field and place. */
  readonly controls = new Map<string, AbstractControl>();

  constructor() {
    this.model.onChange((change: Change) => {
      if (change.what === 'sezione ridisegnata') this.redraw(change.section ?? '');
      if (change.what !== 'campo') this.version.update((n) => n + 1);
    });
  }

  redraw(section: string): void {
    this.drawn.update((all) => ({ ...all, [section]: (all[section] ?? 0) + 1 }));
  }

  /** Shows the errors of one section (or of all) and says how many there are. */
  validate(doc: string, section = ''): number {
    for (const [key, control] of this.controls) if (this.within(key, section)) control.markAsTouched();
    return this.model.problems(doc).filter((p) => this.within(p.id, section)).length;
  }

  private within(id: string, section: string): boolean {
    return section === '' || id.startsWith(section) || (id.startsWith('espd') && section === 'appalto');
  }
}
