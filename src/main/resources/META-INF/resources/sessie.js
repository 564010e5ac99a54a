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
  const stay = document.getElementById('stilte-blijf');
  const seconds = Number(dialog.dataset.seconden);
  let end;

  function wait() {
    end = Date.now() + seconds * 1000;
  }

  /* Looked at often and by the clock: a laptop that slept has not counted. */
  setInterval(() => {
    const left = (end - Date.now()) / 1000;
    if (left <= 0) {
      text.textContent = out.textContent;
      stay.hidden = false;
    }
    if (left <= WARNING && !dialog.open) {
      dialog.showModal();
    }
  }, 1000);

  stay.addEventListener('click', () => {
    fetch('/inloggen/leeft', { redirect: 'manual' }).then(answer => {
      if (answer.ok) {
        wait();
      }
      dialog.close();
    });
  });
  wait();
})();
