import { assert, expect } from '@open-wc/testing';
import { type Draft, noDraft } from '../../../src/hand-off/draft.ts';
import { need } from '../widget.ts';
import { type Chapter, languages, show } from './take-away-chapter.ts';

const struck = 'Anxiety, fear, panic';
const kept = 'Anger, sleep, body, strong feelings';
const edited: Draft = { ...noDraft, struck: ['concerns.worry', 'matters-most', 'answer.matters-most'], own: ['Mine'] };

/** Puts something of ours in the place of a part of the browser for as long as a test runs. */
const undo: (() => void)[] = [];
function replace(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  undo.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}

/** What is saved from here on: name, type and text of each file. */
function savedFiles(): { name: string; type: string; text: Promise<string>; revoked: () => boolean }[] {
  const files: ReturnType<typeof savedFiles> = [];
  const blobs = new Map<string, Blob>();
  const revoked = new Set<string>();
  replace(URL, 'createObjectURL', (blob: Blob) => {
    const address = `blob:${String(blobs.size)}`;
    blobs.set(address, blob);
    return address;
  });
  replace(URL, 'revokeObjectURL', (address: string) => revoked.add(address));
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    const { href, download } = this;
    const blob = need(blobs.get(href), 'a file');
    files.push({ name: download, type: blob.type, text: blob.text(), revoked: () => revoked.has(href) });
  });
  return files;
}

async function open(draft: Draft = edited): Promise<Chapter> {
  return show({ draft });
}

describe('ways to take the summary along', () => {
  afterEach(() => {
    for (const one of undo.splice(0).reverse()) one();
  });

  for (const language of languages) {
    it(`is accessible (axe) with the text to copy by hand, in ${language}`, async () => {
      replace(navigator, 'clipboard', undefined);
      const chapter = await show({ draft: edited, language });
      chapter.one('.ways .copy').click();
      await chapter.settled();
      await expect(chapter.element).to.be.accessible();
    });
  }

  it('copies what is kept, and says so', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
    const chapter = await open();
    await chapter.press('Copy');
    expect(copied[0]).to.contain(kept).and.contain('Mine').and.not.contain(struck);
    expect(chapter.one('.outcome').textContent).to.contain('Copied.');
  });

  it('selects the text where the browser refuses to copy', async () => {
    replace(navigator, 'clipboard', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    const chapter = await open();
    await chapter.press('Copy');
    const field = chapter.field;
    assert.deepEqual(
      [chapter.root.activeElement === field, field.selectionStart, field.selectionEnd],
      [true, 0, field.value.length],
    );
    expect(field.value).to.contain(kept).and.not.contain(struck);
    await chapter.press(`Leave out ${kept}`);
    expect(field.value).not.to.contain(kept);
  });

  it('saves text and data under names that tell nothing, without a history entry', async () => {
    const files = savedFiles();
    const chapter = await open();
    const before = [location.href, history.length];
    await chapter.press('Save as text');
    await chapter.press('Save as data');
    assert.deepEqual(
      files.map(({ name, type }) => [name, type]),
      [
        ['notes-2026-11-22.txt', 'text/plain;charset=utf-8'],
        ['notes-2026-11-22.json', 'application/json'],
      ],
    );
    for (const { text } of files)
      expect(await text)
        .to.contain(kept)
        .and.not.contain(struck);
    const data = JSON.parse((await files[1]?.text) ?? '') as { summaryVersion: number; language: string };
    assert.deepEqual([data.summaryVersion, data.language], [1, 'en']);
    assert.deepEqual([location.href, history.length], before);
    await chapter.waitFor(() => files.every(({ revoked }) => revoked()));
    expect(files.every(({ revoked }) => revoked())).to.be.true;
  });

  it('shares the text alone, and only where the browser can', async () => {
    const shared: ShareData[] = [];
    replace(Navigator.prototype, 'share', (data: ShareData) => Promise.resolve(shared.push(data)));
    const chapter = await open();
    await chapter.press('Share');
    assert.deepEqual(Object.keys(shared[0] ?? {}), ['text']);
    expect(shared[0]?.text).to.contain(kept).and.not.contain(struck);
    Reflect.deleteProperty(Navigator.prototype, 'share');
    expect((await open()).root.querySelector('.share')).to.be.null;
  });

  it('says so when sharing fails, and nothing when the visitor closes the list', async () => {
    for (const [name, said] of [
      ['AbortError', ''],
      ['DataError', 'Sharing did not work here.'],
    ] as const) {
      replace(Navigator.prototype, 'share', () => Promise.reject(new DOMException('no', name)));
      const chapter = await open();
      await chapter.press('Share');
      expect(chapter.one('.outcome').textContent.trim().startsWith(said)).to.be.true;
      if (said === '') expect(chapter.one('.outcome').textContent.trim()).to.equal('');
    }
  });

  it('opens an e-mail to the clinic without a subject or a body', async () => {
    const chapter = await open();
    assert.deepEqual(chapter.one('.mail a').getAttribute('href'), 'mailto:clinic@example.org');
  });

  it('warns that paper and files are found, in neutral words where somebody may read along', async () => {
    expect((await open()).text).to.contain('Paper and files can be found by others.');
    const chapter = await show({ draft: edited, discreet: true });
    expect(chapter.text).not.to.contain('safe').and.not.contain('found by others');
    expect(chapter.text).to.contain('can also be read by others');
  });

  it('prints a paper of its own from a frame that goes away again, without a history entry', async () => {
    const chapter = await open();
    const before = [location.href, history.length, document.title];
    const printed: Document[] = [];
    // The frame's window exists once the frame stands in the page.
    const watch = new MutationObserver(() => {
      const view = chapter.root.querySelector('iframe')?.contentWindow;
      if (view) view.print = () => printed.push(view.document.cloneNode(true) as Document);
    });
    watch.observe(chapter.root, { childList: true, subtree: true });
    chapter.button('Print').focus();
    await chapter.press('Print');
    await chapter.waitFor(() => printed.length > 0);
    watch.disconnect();
    const [paper] = printed;
    expect(paper?.body.textContent).to.contain(kept).and.contain('Mine').and.not.contain(struck);
    expect(paper?.body.textContent).to.contain('In an emergency, call 999.');
    assert.deepEqual([paper?.documentElement.lang, paper?.title], ['en', 'Notes']);
    expect(paper?.querySelectorAll('[style], script, style, link').length).to.equal(0);
    const frame = need(chapter.root.querySelector('iframe'), 'a frame');
    expect(frame.contentDocument?.adoptedStyleSheets.length).to.equal(1);
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    await chapter.settled();
    expect(chapter.root.querySelector('iframe')).to.be.null;
    assert.deepEqual(chapter.root.activeElement, chapter.button('Print'));
    assert.deepEqual([location.href, history.length, document.title], before);
  });

  it('takes the paper away with the screen', async () => {
    const chapter = await open();
    await chapter.press('Print');
    await chapter.waitFor(() => chapter.root.querySelector('iframe') !== null);
    chapter.element.remove();
    expect(chapter.root.querySelector('iframe')).to.be.null;
  });

  it('never prints with the page around it', async () => {
    const chapter = await open();
    const rules = chapter.root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const print = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    expect(print.some(({ cssText }) => /\.chapter\s*\{\s*display: none/.test(cssText))).to.be.true;
  });
});
