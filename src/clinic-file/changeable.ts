import type { Issue } from '../foundation/issue.ts';
import type { LogicFile } from './logic-schema.ts';
import { isSafety, mentioned } from './mentions.ts';

/**
 * Questions for which "what would change this" may not imagine another answer.
 *
 * It would coach somebody to deny danger or illness. So `changeable` is refused for questions that are locked, about safety,
 * discreet, about health or needed by the flow, and for those on which rules rest that raise help, referral or medical advice, or defer.
 */
export function changeableIssues(logic: LogicFile): Issue[] {
  const protecting = new Set(
    Object.values(logic.rules).flatMap(({ when, then: { raise, defer } }) =>
      raise?.help || raise?.referral || raise?.medical || defer ? [...mentioned(logic, when)] : [],
    ),
  );
  return Object.entries(logic.questions)
    .filter(
      ([id, question]) =>
        question.changeable &&
        (logic.sections[question.section]?.locked ||
          isSafety(question) ||
          question.discreet ||
          question.health ||
          question.skippable === false ||
          protecting.has(id)),
    )
    .map(([id]) => ({
      code: 'changeable-not-allowed',
      severity: 'error',
      path: ['logic', 'questions', id, 'changeable'],
      found: id,
      expected: 'false',
    }));
}
