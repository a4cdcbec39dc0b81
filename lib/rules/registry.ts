import { CIG_PADRE } from './cig-padre.ts';
import type { RuleCode } from './codes.ts';
import { ERR14 } from './err14.ts';
import { ERR100 } from './err100.ts';
import { FRAZIONAMENTO } from './frazionamento.ts';
import { REG18 } from './reg18.ts';
import { REG19 } from './reg19.ts';
import { REG21 } from './reg21.ts';
import { REG22 } from './reg22.ts';
import { REG23 } from './reg23.ts';
import { REG24 } from './reg24.ts';
import { REG27 } from './reg27.ts';
import { REG28 } from './reg28.ts';
import { REG32 } from './reg32.ts';
import { REG33 } from './reg33.ts';
import { REG52 } from './reg52.ts';
import { REG53 } from './reg53.ts';
import { REG78 } from './reg78.ts';
import { REG100 } from './reg100.ts';
import { REG112 } from './reg112.ts';
import { REG127 } from './reg127.ts';
import type { Rule } from './rule.ts';

/** Every rule by its code: a code without its rule does not compile. */
export const RULES: Record<RuleCode, Rule> = {
  ERR100,
  REG18,
  REG19,
  REG21,
  REG22,
  REG23,
  REG24,
  REG27,
  REG28,
  REG32,
  REG33,
  REG52,
  REG53,
  REG78,
  REG100,
  REG112,
  REG127,
  ERR14,
  'CIGNO-FRAZIONAMENTO': FRAZIONAMENTO,
  'CIGNO-CIG-PADRE': CIG_PADRE,
};
