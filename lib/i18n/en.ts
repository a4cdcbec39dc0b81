import { popup } from './en/popup.ts';
import { ui } from './en/ui.ts';

export const texts = { ...ui, ...popup };

export const catalogue = {};
