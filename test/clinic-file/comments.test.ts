import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutComments } from '../../src/clinic-file/comments.ts';
import { brief, parse, parseLogic, question, rule, words } from './clinic-file.ts';

const note = 'Since spring, after a talk with the team';

test('a comment may stand in every object, as a text or as lines, and changes nothing', () => {
  const reason = { recommendation: { rules: { pets: 'There are pets.' } } };
  const { en, pl, ro } = words('pets', ['yes', 'no']);
  const worded = { en: { ...en, ...reason }, pl: { ...pl, ...reason }, ro: { ...ro, ...reason } };
  const own = question({ yes: {}, no: {} });
  const when = { question: 'pets', is: 'yes' };
  const plain = parse({
    clinic: { name: 'Przystań' },
    logic: { questions: { pets: own }, rules: { pets: rule(when, { favour: { group: 1 } }) } },
    texts: worded,
  });
  const commented = parse({
    $comment: [note, note],
    clinic: { $comment: note, name: 'Przystań' },
    logic: {
      $comment: note,
      questions: {
        $comment: note,
        pets: { ...own, $comment: note, options: { $comment: [], yes: { $comment: note }, no: {} } },
      },
      rules: { pets: rule({ ...when, $comment: note }, { $comment: note, favour: { group: 1, $comment: note } }) },
    },
    texts: { $comment: note, ...worded },
    helpLines: { $comment: note, pl: { $comment: note } },
  });
  expect(commented.issues).toEqual([]);
  expect(commented).toEqual(plain);
});

test('anything else under that key is not known there', () => {
  expect(brief(parse({ clinic: { $comment: 5 } }))).toEqual(['unknown-key clinic.$comment']);
  expect(brief(parseLogic({ questions: { $comment: { section: 'day' } } }))).toContain(
    'wrong-key logic.questions.$comment',
  );
});

test('nothing is left out but comments', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const isFree = !JSON.stringify(value).includes('$comment');
      fc.pre(isFree);
      expect(withoutComments(value)).toEqual(value);
      expect(withoutComments({ value, $comment: note })).toEqual({ value });
      expect(withoutComments([value, { $comment: [note] }])).toEqual([value, {}]);
    }),
  );
});
