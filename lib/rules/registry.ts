import type { RuleCode } from './codes.ts';
import { ERR14 } from './err14.ts';
import { ERR100 } from './err100.ts';
import { FRAZIONAMENTO } from './frazionamento.ts';
import { REG52 } from './reg52.ts';
import { REG78 } from './reg78.ts';
import { REG100 } from './reg100.ts';
import { REG112 } from './reg112.ts';
import { REG127 } from './reg127.ts';
import type { Rule } from './rule.ts';

/** Every rule by its code: a code without its rule does not compile. */
export const RULES: Record<RuleCode, Rule> = {
  ERR100,
  REG52,
  REG78,
  REG100,
  REG112,
  REG127,
  ERR14,
  'CIGNO-FRAZIONAMENTO': FRAZIONAMENTO,
};
