import type { SchedaCode } from '../domain/codes.ts';
import {
  ANSWERED,
  type Option,
  OUTCOMES,
  type OutcomeId,
  QUESTIONS,
  type Question,
  type QuestionId,
} from './which-data.ts';

/** The answers given so far, by question. An answer to a question that the path does not reach is kept and does not count. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

/** Where the answers lead: the questions on the way, and the next one or the end. */
export type Path = { asked: QuestionId[]; next: QuestionId | null; outcome: OutcomeId | null };

const isOutcome = (id: string): id is OutcomeId => Object.hasOwn(OUTCOMES, id);
const isQuestion = (id: string): id is QuestionId => Object.hasOwn(QUESTIONS, id);

/** Walks from the first question as far as the answers reach. An answer that its question does not have stops there. */
export const pathOf = (answers: Answers): Path => {
  const asked: QuestionId[] = [];
  let at: QuestionId = ANSWERED.first;
  // No question comes twice on a path: a circle in the data ends here, and a test says that there is none.
  while (!asked.includes(at)) {
    const given: string | undefined = answers[at];
    const { options }: Question = QUESTIONS[at];
    const option: Option | undefined = options.find(({ id }) => id === given);
    if (!option) return { asked, next: at, outcome: null };
    asked.push(at);
    if (isOutcome(option.to)) return { asked, next: null, outcome: option.to };
    if (!isQuestion(option.to)) break;
    at = option.to;
  }
  return { asked, next: null, outcome: 'pad' };
};

/** The scheda of an outcome among those that Cigno knows, or null. */
export const schedaOf = (outcome: OutcomeId): SchedaCode | null => OUTCOMES[outcome].scheda;
