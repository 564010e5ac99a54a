/* Warns two minutes before a silent session ends, and keeps it when its reader says so. Nothing that was typed is
   touched: a form that comes too late is held by the sign-in page. */
(() => {
  'use strict';
  const WARNING = 120;
  const dialog = document.getElementById('stilte');
  if (!dialog || !dialog.showModal) {
    return;
  }
  const text = document.getElementById('stilte-tekst');
  const out = document.getElementById('stilte-uit');
  const seconds = Number(dialog.dataset.seconden);
  let end;
  let told;

  function begin() {
    end = Date.now() + seconds * 1000;
    told = false;
  }

  /* Looked at often and by the clock: a laptop that slept has not counted. Said once: whoever closes it wants to copy
     or send what was typed. */
  setInterval(() => {
    const left = (end - Date.now()) / 1000;
    if (left <= 0) {
      text.textContent = out.textContent;
    }
    if (left <= WARNING && !told) {
      told = true;
      dialog.showModal();
    }
  }, 1000);

  document.getElementById('stilte-blijf').addEventListener('click', () => {
    dialog.close();
    fetch('/inloggen/leeft', { redirect: 'manual' }).then(answer => {
      if (answer.ok) {
        begin();
      }
    });
  });
  begin();
})();
