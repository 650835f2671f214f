// A button beside each file, command and line. Without a clipboard (an unsafe address, an old browser) the text can still be chosen.
const content = document.querySelector('#content');

function addButton(figure) {
  const code = figure.querySelector('code');
  const caption = figure.querySelector('figcaption');
  const button = document.createElement('button');
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.type = 'button';
  button.textContent = content.dataset.copy;
  button.setAttribute('aria-label', `${content.dataset.copy}: ${caption.textContent}`);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code.textContent);
    said.textContent = content.dataset.copied;
  });
  button.addEventListener('blur', () => {
    said.textContent = '';
  });
  const end = document.createElement('span');
  end.className = 'end';
  end.append(said, button);
  caption.append(end);
}

if (navigator.clipboard) for (const figure of document.querySelectorAll('figure:not(.report)')) addButton(figure);
