import type { Failure } from '../../components/basics/failure.ts';
import type { Answer, AskError } from '../../utils/messages/envelope.ts';

/** Why a request was not done, as far as the person can do something about it. */
export function failureOf(error: AskError): Failure {
  return error === 'read-only' || error === 'disk-full' ? error : 'unanswered';
}

/** Why an answer is none; null when it is one. */
export function failureIn(answer: Answer<unknown>): Failure | null {
  return answer.ok ? null : failureOf(answer.error);
}
