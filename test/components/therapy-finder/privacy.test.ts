import { expect } from '@open-wc/testing';
import { answersUntil, choose, press, questionOf, screenOf, settled, widget } from '../widget.ts';

const types = ['ready', 'step', 'help', 'complete', 'count', 'error'].map((name) => `therapy-finder-${name}`);

/** Everything that reaches the page while something happens. (Who listens while events go down sees that there was one.) */
async function heard(happening: () => Promise<void>): Promise<Event[]> {
  const events: Event[] = [];
  const listen = (event: Event): void => void events.push(event);
  const inner = [
    'answer-given',
    'answer-considered',
    'visit-started',
    'went-back',
    'went-on',
    'help-closed',
    'country-chosen',
    'remember-chosen',
    'input',
    'change',
  ];
  for (const type of [...types, ...inner]) window.addEventListener(type, listen);
  await happening();
  for (const type of [...types, ...inner]) window.removeEventListener(type, listen);
  return events;
}

describe('privacy', () => {
  it('is accessible (axe) with the marks for recorders', async () => {
    await expect(await widget()).to.be.accessible();
  });

  it('tells the page of steps and the end, never of an answer', async () => {
    const element = await widget();
    const events = await heard(async () => {
      await press(element, 'start');
      await choose(element, 'questions');
      await press(element, 'next');
      while (screenOf(element).localName === 'therapy-finder-question') {
        await choose(element, questionOf(element).options[0]!.id);
        await press(element, 'next');
      }
    });
    const names = new Set(events.map(({ type }) => type));
    expect([...names]).to.have.members(['therapy-finder-step', 'therapy-finder-complete']);
    const own = events.flatMap((event) => Object.entries(event));
    for (const [key, value] of own) {
      if (key === 'isTrusted') continue;
      expect(key).to.deep.equal('step');
      expect(value).to.be.a('number');
    }
  });

  it('tells of help only when the visitor tapped it', async () => {
    const element = await widget({ answers: answersUntil('suicide') });
    const byDanger = await heard(() => choose(element, 'now'));
    expect(byDanger).to.deep.equal([]);
    const byTap = await heard(() => press(element, 'help'));
    expect(byTap.map(({ type }) => type)).to.deep.equal(['therapy-finder-help']);
    const byScript = await heard(async () => {
      element.showHelp();
      await settled(element);
    });
    expect(byScript).to.deep.equal([]);
  });

  it('stands marked for the common session recorders', async () => {
    const element = await widget();
    for (const name of [
      'data-hj-suppress',
      'data-clarity-mask',
      'data-private',
      'data-dd-privacy',
      'data-matomo-mask',
    ]) {
      expect(element.hasAttribute(name), name).to.be.true;
    }
    expect(element.renderRoot.querySelector('.fs-exclude.ph-no-capture')).not.to.be.null;
  });

  it('keeps the host the same through a visit, and writes nothing down', async () => {
    const element = await widget({ answers: answersUntil('suicide') });
    const before = [(element.cloneNode() as Element).outerHTML, location.href, document.title, history.length];
    await choose(element, 'earlier');
    await press(element, 'next');
    expect([(element.cloneNode() as Element).outerHTML, location.href, document.title, history.length]).to.deep.equal(
      before,
    );
    expect(document.cookie).to.deep.equal('');
    expect(sessionStorage.length).to.deep.equal(0);
    expect(localStorage.length).to.deep.equal(0);
  });

  it('keeps nothing from the page that is typed in the clinic’s own fields', async () => {
    const element = await widget();
    for (const slot of ['intro', 'footer']) {
      const field = Object.assign(document.createElement('input'), { slot });
      element.append(field);
      const events = await heard(async () => {
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await settled(element);
      });
      expect(
        events.map(({ target }) => target === field),
        slot,
      ).to.deep.equal([true]);
    }
  });

  it('keeps keys from the page’s scripts, but for those that a box around it needs', async () => {
    const element = await widget({ answers: answersUntil('suicide') });
    const inside = screenOf(element).renderRoot.querySelector('input')!;
    const keys: string[] = [];
    const listen = ({ key }: KeyboardEvent): void => void keys.push(key);
    document.addEventListener('keydown', listen);
    document.addEventListener('keyup', listen);
    for (const key of ['ArrowDown', ' ', 'a', 'Escape', 'Tab'])
      for (const type of ['keydown', 'keyup'])
        inside.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    document.removeEventListener('keydown', listen);
    document.removeEventListener('keyup', listen);
    expect(keys).to.deep.equal(['Escape', 'Escape', 'Tab', 'Tab']);
  });

  it('uses no style attribute: a strict style policy stays possible', async () => {
    const element = await widget({ answers: answersUntil('suicide') });
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    expect(all(element.shadowRoot!).filter((one) => one.hasAttribute('style'))).to.deep.equal([]);
  });
});
