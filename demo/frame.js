// What any foreign script on the page could try.
document.querySelector('#look').addEventListener('click', () => {
  const seen = document.querySelector('#seen');
  try {
    const { document: inside } = document.querySelector('iframe').contentWindow;
    seen.textContent = `The page could read: ${inside.body.textContent}`;
  } catch {
    seen.textContent = 'Refused. The page cannot see anything of what is in the frame.';
  }
});
