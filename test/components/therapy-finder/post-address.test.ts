import { expect } from '@open-wc/testing';
import { lazyLoaders, loadEmbedding } from '../../../src/screening/embedding.ts';

const handOff = {
  key: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
  readWhen: 'We read letters on working days.',
  keptDays: 90,
  withdraw: 'mailto:letters@clinic.example',
};

async function loaded(post: string) {
  const clinic = { fileVersion: 1, clinic: { name: 'Haven' }, handOff: { ...handOff, post } };
  return loadEmbedding({ src: null, clinic, languages: ['en'] }, lazyLoaders);
}

describe('an address for letters', () => {
  it('is seen from the page where the clinic file is an object', async () => {
    const { handOff: read, issues } = await loaded('letters');
    expect(issues).to.deep.equal([]);
    expect(read?.post).to.equal(new URL('letters', document.baseURI).href);
  });

  it('that looks like one and is none costs sending, and not the page', async () => {
    const embedding = await loaded('https://clinic.example:99999/letters');
    expect(embedding.handOff).to.equal(null);
    expect(embedding.fallenBack).to.equal(false);
    expect(embedding.issues.map(({ code, path }) => [code, path])).to.deep.equal([
      ['wrong-format', ['handOff', 'post']],
    ]);
  });
});
