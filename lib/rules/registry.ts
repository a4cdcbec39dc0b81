import { CIG_PADRE } from './cig-padre.ts';
import type { RuleCode } from './codes.ts';
import { ERR14 } from './err14.ts';
import { ERR37 } from './err37.ts';
import { ERR38 } from './err38.ts';
import { ERR63 } from './err63.ts';
import { ERR70 } from './err70.ts';
import { ERR74 } from './err74.ts';
import { ERR87 } from './err87.ts';
import { ERR96 } from './err96.ts';
import { ERR97 } from './err97.ts';
import { ERR98 } from './err98.ts';
import { ERR100 } from './err100.ts';
import { ERR112 } from './err112.ts';
import { ERR113 } from './err113.ts';
import { ERR125 } from './err125.ts';
import { ERR126 } from './err126.ts';
import { ERR126_1 } from './err126-1.ts';
import { FRAZIONAMENTO } from './frazionamento.ts';
import { REG2 } from './reg2.ts';
import { REG3 } from './reg3.ts';
import { REG7 } from './reg7.ts';
import { REG8 } from './reg8.ts';
import { REG9 } from './reg9.ts';
import { REG10 } from './reg10.ts';
import { REG14 } from './reg14.ts';
import { REG15 } from './reg15.ts';
import { REG18 } from './reg18.ts';
import { REG19 } from './reg19.ts';
import { REG20 } from './reg20.ts';
import { REG20_1 } from './reg20-1.ts';
import { REG21 } from './reg21.ts';
import { REG22 } from './reg22.ts';
import { REG23 } from './reg23.ts';
import { REG24 } from './reg24.ts';
import { REG27 } from './reg27.ts';
import { REG28 } from './reg28.ts';
import { REG31 } from './reg31.ts';
import { REG31_1 } from './reg31-1.ts';
import { REG32 } from './reg32.ts';
import { REG33 } from './reg33.ts';
import { REG34 } from './reg34.ts';
import { REG34_1 } from './reg34-1.ts';
import { REG35 } from './reg35.ts';
import { REG35_1 } from './reg35-1.ts';
import { REG36 } from './reg36.ts';
import { REG36_1 } from './reg36-1.ts';
import { REG37 } from './reg37.ts';
import { REG38 } from './reg38.ts';
import { REG52 } from './reg52.ts';
import { REG53 } from './reg53.ts';
import { REG65 } from './reg65.ts';
import { REG66 } from './reg66.ts';
import { REG67 } from './reg67.ts';
import { REG68 } from './reg68.ts';
import { REG78 } from './reg78.ts';
import { REG97 } from './reg97.ts';
import { REG98 } from './reg98.ts';
import { REG99 } from './reg99.ts';
import { REG100 } from './reg100.ts';
import { REG101 } from './reg101.ts';
import { REG105 } from './reg105.ts';
import { REG106 } from './reg106.ts';
import { REG110 } from './reg110.ts';
import { REG112 } from './reg112.ts';
import { REG118 } from './reg118.ts';
import { REG119 } from './reg119.ts';
import { REG120 } from './reg120.ts';
import { REG121 } from './reg121.ts';
import { REG122 } from './reg122.ts';
import { REG127 } from './reg127.ts';
import { REG136 } from './reg136.ts';
import { REG144 } from './reg144.ts';
import { REG145 } from './reg145.ts';
import type { Rule } from './rule.ts';
import { SCADUTO } from './scaduto.ts';
import { TETTO } from './tetto.ts';

/** Every rule by its code: a code without its rule does not compile. */
export const RULES: Record<RuleCode, Rule> = {
  ERR100,
  REG2,
  REG3,
  REG7,
  REG8,
  REG9,
  REG10,
  REG14,
  REG15,
  REG18,
  REG19,
  REG20,
  REG20_1,
  REG21,
  REG22,
  REG23,
  REG24,
  REG27,
  REG28,
  REG31,
  REG31_1,
  REG32,
  REG33,
  REG34,
  REG34_1,
  REG35,
  REG35_1,
  REG36,
  REG36_1,
  REG37,
  REG38,
  REG52,
  REG53,
  REG65,
  REG66,
  REG67,
  REG68,
  REG78,
  REG97,
  REG98,
  REG99,
  REG100,
  REG101,
  REG105,
  REG106,
  REG110,
  REG112,
  REG118,
  REG119,
  REG120,
  REG121,
  REG122,
  REG127,
  REG136,
  REG144,
  REG145,
  ERR14,
  ERR37,
  ERR38,
  ERR63,
  ERR70,
  ERR74,
  ERR87,
  ERR96,
  ERR97,
  ERR98,
  ERR112,
  ERR113,
  ERR125,
  ERR126,
  ERR126_1,
  'CIGNO-FRAZIONAMENTO': FRAZIONAMENTO,
  'CIGNO-CIG-PADRE': CIG_PADRE,
  'CIGNO-SCADUTO': SCADUTO,
  'CIGNO-TETTO': TETTO,
};
