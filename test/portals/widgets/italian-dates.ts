import { Injectable } from '@angular/core';
import { NativeDateAdapter } from '@angular/material/core';

/** Reads and shows dd/MM/yyyy, as Italian portals configure Angular Material's calendar. */
@Injectable()
export class ItalianDateAdapter extends NativeDateAdapter {
  override parse(text: unknown): Date | null {
    if (typeof text !== 'string' || text.trim() === '') return null;
    const [, d, m, y] = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(text) ?? [];
    if (!d || !m || !y) return this.invalid();
    const date = new Date(Number(y), Number(m) - 1, Number(d));
    return date.getDate() === Number(d) && date.getMonth() === Number(m) - 1 ? date : this.invalid();
  }

  override format(date: Date): string {
    const two = (n: number): string => `${n}`.padStart(2, '0');
    return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
  }
}
