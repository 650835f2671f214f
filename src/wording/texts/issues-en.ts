import issues from '../../../locales/en/issues.json' with { type: 'json' };
import type { IssueTexts } from '../issue-words.ts';

export const issueTexts: IssueTexts = issues;
