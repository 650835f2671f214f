import { describe, expect, it } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultHelpLines } from '../../src/default-set/help-lines.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { helpView, tellsTooMuch } from '../../src/screening/help-view.ts';
import { recommended } from '../../src/screening/recommended.ts';

const logic = readLogic(defaultLogic);

describe('a help line that somebody may see', () => {
  const { lines, discreet } = helpView(logic, defaultHelpLines, { 'child-danger': 'now', life: ['children'] }, 'ro');

  it.each(['violence', 'child-danger'] as const)('tells too much about %s', (topic) => {
    const line = { ...lines[0]!, topics: [topic] };
    expect(tellsTooMuch(line, true)).toBe(true);
    expect(tellsTooMuch(line, false)).toBe(false);
  });

  it('tells nothing by being there to talk', () => {
    expect(tellsTooMuch({ ...lines[0]!, topics: ['talk', 'crisis'] }, true)).toBe(false);
  });

  it('is among those shown when a child is in danger', () => {
    expect(discreet).toBe(true);
    expect(lines.some((line) => tellsTooMuch(line, discreet))).toBe(true);
  });
});

it('the recommendation is made once for the same answers', () => {
  const answers = { country: 'pl' };
  expect(recommended(logic, answers)).toBe(recommended(logic, answers));
  expect(recommended(logic, { ...answers })).not.toBe(recommended(logic, answers));
});
