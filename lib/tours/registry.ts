import type { Guida } from '../domain/guida.ts';
import { cmrcAd4 } from './cmrc-ad4.ts';
import { pcpAd5 } from './pcp-ad5.ts';
import { pcpP5 } from './pcp-p5.ts';
import { primaDiCominciare } from './prima-di-cominciare.ts';

/** The guides that come with Cigno, in the order of a list. Large: loaded lazily where they are shown. */
export const GUIDES: readonly Guida[] = [primaDiCominciare, pcpAd5, pcpP5, cmrcAd4];
