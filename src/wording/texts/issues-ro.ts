import issues from '../../../locales/ro/issues.json' with { type: 'json' };
import type { IssueTexts } from '../issue-words.ts';

export const issueTexts: IssueTexts = issues;
