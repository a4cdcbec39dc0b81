import { popup } from './de/popup.ts';
import { ui } from './de/ui.ts';

export const texts = { ...ui, ...popup };

export const catalogue = {};
