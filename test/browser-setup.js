// Finds the Chromium, the hunspell and the age that the tests use; installs them where that is ours to do.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const debianPackages = [
  'chromium',
  'hunspell',
  'hunspell-pl',
  'hunspell-ro',
  'hunspell-en-gb',
  'age',
  'fonts-dejavu-core',
];

const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => isExecutable(path));
}

/** Path of a Chromium or Chrome, or undefined. */
export function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  return onPath(...names) ?? elsewhere.find((path) => isExecutable(path));
}

/** Path of hunspell, or undefined. */
export function findHunspell() {
  return onPath('hunspell', 'hunspell.exe');
}

/** Path of age, which opens the letters that we seal. */
function findAge() {
  return onPath('age', 'age.exe');
}

function hunspellKnows(language) {
  const { stdout, stderr } = spawnSync(findHunspell(), ['-D'], { encoding: 'utf8', input: '' });
  return new RegExp(`${language}(\\.aff)?\\s`).test(`${stdout}${stderr}\n`);
}

function missing() {
  const names = [];
  if (!findChromium()) names.push('Chromium');
  if (!findHunspell()) names.push('hunspell');
  else if (!['pl_PL', 'ro_RO', 'en_GB'].every(hunspellKnows))
    names.push('the hunspell dictionaries pl_PL, ro_RO and en_GB');
  if (!findAge()) names.push('age');
  return names;
}

/** Flags for a browser that only ever opens our own pages, in a container as well. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Makes sure that everything is there, or says what to install and returns false. */
export function ensureBrowser() {
  if (missing().length === 0) return true;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Installing Chromium, hunspell and age from Debian…');
    const options = {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages], options);
  }
  const names = missing();
  if (names.length === 0) return true;
  console.error(
    `The tests need ${names.join(', ')}. On Debian or Ubuntu: sudo apt-get install ${debianPackages.join(' ')}. ` +
      'Elsewhere install them your own way; CHROME_PATH names a browser that is not on the path.',
  );
  return false;
}
