// Behaviour of the answering screen that must not wait for the server: keys, the state line, and keeping what was typed
// until the server has it. Every act is one event "pr-write"; the server answers with saved(), refused() or failed().
if (!window.prSheet) window.prSheet = (() => {
  const DRAFT = 'prameen-draft:';
  const QUIET = 1500;       // a note is sent when nothing was typed for so long
  const PATIENCE = 8000;    // after which the state line says that saving failed

  const rows = root => [...root.querySelectorAll('.an-row')];
  const blank = row => !row.querySelector('input:checked');
  const current = root => document.activeElement?.closest?.('.an-row') || root.querySelector('.an-row.current');
  const key = (root, code, kind) => DRAFT + root.dataset.owner + '|' + code + '|' + kind;
  const item = (root, code) => (root.prItems ??= {})[code] ??= { version: 0, busy: null, next: {} };

  function state(root, name, words) {
    const line = root.querySelector('.an-state');
    if (!line) return;
    line.dataset.state = name;
    line.querySelector('span').textContent = words || line.dataset[name];
    clearTimeout(root.prTimer);
    if (name === 'saving') root.prTimer = setTimeout(() => state(root, 'failed'), PATIENCE);
  }

  function keep(root, code, kind, value) {
    try {
      localStorage.setItem(key(root, code, kind), JSON.stringify({ value, seen: item(root, code).version }));
    } catch (full) { /* without storage the server still gets every act */ }
  }

  function forget(root, code, kind, value) {
    try {
      const kept = JSON.parse(localStorage.getItem(key(root, code, kind)) || 'null');
      if (kept && (value === undefined || kept.value === value)) localStorage.removeItem(key(root, code, kind));
    } catch (broken) { localStorage.removeItem(key(root, code, kind)); }
  }

  function send(root, code, kind, value, seen) {
    const one = item(root, code);
    one.busy = kind;
    root.dispatchEvent(new CustomEvent('pr-write', { detail: { item: code, kind, value, seen: seen ?? one.version } }));
  }

  function write(root, code, kind, value) {
    keep(root, code, kind, value);
    state(root, 'saving');
    const one = item(root, code);
    if (one.busy) one.next[kind] = value;   // one act of an item at a time, each on top of the one before
    else send(root, code, kind, value);
  }

  /** Shows on the screen what was kept. */
  function put(root, code, kind, value) {
    const row = rows(root).find(one => one.dataset.item === code);
    if (!row) return;
    if (kind === 'note') {
      row.classList.add('noted');
      row.querySelector('textarea').value = value;
    } else {
      row.querySelectorAll('input').forEach(radio => { radio.checked = radio.value === value; });
      row.classList.toggle('answered', value !== '');
    }
  }

  function resend(root) {
    const mine = DRAFT + root.dataset.owner + '|';
    for (const name of Object.keys(localStorage).filter(name => name.startsWith(mine))) {
      const [code, kind] = name.slice(mine.length).split('|');
      try {
        const kept = JSON.parse(localStorage.getItem(name));
        const one = item(root, code);
        state(root, 'saving');
        put(root, code, kind, kept.value);
        if (one.busy) one.next[kind] = kept.value;
        else send(root, code, kind, kept.value, kept.seen);
      } catch (broken) { localStorage.removeItem(name); }
    }
  }

  function focus(root, row) {
    if (!row) return;
    rows(root).forEach(other => other.classList.toggle('current', other === row));
    (row.querySelector('input:checked') || row.querySelector('input') || row).focus({ preventScroll: true });
    const box = row.getBoundingClientRect();
    if (box.top < 130 || box.bottom > innerHeight - 90) row.scrollIntoView({ block: 'center' });
  }

  function rate(root, value) {
    const row = current(root) || rows(root).find(blank);
    const radio = row && row.querySelector(`input[value="${value}"]:not(:disabled)`);
    if (radio) { focus(root, row); radio.click(); radio.focus({ preventScroll: true }); }
  }

  function step(root, by) {
    const all = rows(root);
    const at = all.indexOf(current(root));
    focus(root, all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]);
  }

  function next(root) {
    const all = rows(root);
    const at = all.indexOf(current(root));
    const found = all.slice(at + 1).find(blank) || all.find(blank);
    if (found) focus(root, found);
    else root.dispatchEvent(new CustomEvent('pr-next'));
  }

  function typed(root, event) {
    const target = event.composedPath()[0];
    const typing = target.matches?.('textarea, input:not([type=radio]), [contenteditable]');
    const elsewhere = target !== document.body && !root.contains(target);
    if (typing || elsewhere || event.ctrlKey || event.altKey || event.metaKey) return;
    if (document.querySelector('vaadin-dialog-overlay, vaadin-confirm-dialog-overlay')) return;
    // by place on the keyboard, so that the keys work with the Thai layout too
    const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code);
    if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) root.dispatchEvent(new CustomEvent('pr-keys'));
    else if (digit && !event.shiftKey) rate(root, digit[1]);
    else if (event.code === 'KeyN') rate(root, 'NA');
    else if (event.key === 'ArrowDown') step(root, 1);
    else if (event.key === 'ArrowUp') step(root, -1);
    else if (event.key === 'Enter' && !target.closest?.('button, a, vaadin-button, summary')) next(root);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function note(root, area, at) {
    clearTimeout(area.prTimer);
    const row = area.closest('.an-row');
    const send = () => {
      if (area.prSent === area.value) return;
      area.prSent = area.value;
      write(root, row.dataset.item, 'note', area.value);
    };
    if (at) send();
    else { keep(root, row.dataset.item, 'note', area.value); state(root, 'saving'); area.prTimer = setTimeout(send, QUIET); }
  }

  return {
    start(root) {
      if (root.prStarted) return;
      root.prStarted = true;
      const keys = event => root.isConnected ? typed(root, event) : document.removeEventListener('keydown', keys, true);
      document.addEventListener('keydown', keys, true);
      root.addEventListener('change', event => {
        const row = event.target.closest('.an-row');
        if (event.target.type === 'radio') {
          row.classList.add('answered');
          write(root, row.dataset.item, 'value', event.target.value);
        } else if (event.target.matches('textarea')) note(root, event.target, true);
      });
      root.addEventListener('input', event => event.target.matches('textarea') && note(root, event.target, false));
      root.addEventListener('focusin', event => {
        const row = event.target.closest('.an-row');
        if (row) rows(root).forEach(other => other.classList.toggle('current', other === row));
      });
      root.addEventListener('click', event => {
        const clear = event.target.closest('.an-clear');
        if (clear) {
          const row = clear.closest('.an-row');
          row.querySelectorAll('input').forEach(radio => { radio.checked = false; });
          row.classList.remove('answered');
          write(root, row.dataset.item, 'value', '');
          focus(root, row);
        }
        const open = event.target.closest('.an-note-open');
        if (open) {
          open.closest('.an-row').classList.add('noted');
          open.closest('.an-row').querySelector('textarea').focus();
        }
        if (event.target.closest('.an-retry')) { Object.values(root.prItems || {}).forEach(one => { one.busy = null; }); resend(root); }
      });
      setTimeout(() => resend(root));
    },
    /** A form was put on the screen. */
    shown(root, code, move) {
      rows(root).forEach(row => {
        const one = item(root, row.dataset.item);
        if (!one.busy) one.version = Number(row.dataset.version);
      });
      if (code) focus(root, rows(root).find(row => row.dataset.item === code));
      else if (move) { focus(root, rows(root).find(blank) || rows(root)[0]); }
    },
    saved(root, code, kind, value, version, words) {
      const one = item(root, code);
      one.version = version;
      one.busy = null;
      forget(root, code, kind, value);
      const [waiting] = Object.keys(one.next);
      if (waiting) {
        const text = one.next[waiting];
        delete one.next[waiting];
        send(root, code, waiting, text);
      } else if (!Object.values(root.prItems).some(other => other.busy)) state(root, 'saved', words);
    },
    refused(root, code, kind, words) {
      const one = item(root, code);
      one.busy = null;
      one.next = {};
      forget(root, code, kind);
      state(root, 'saved', words);
    },
    failed(root, code) {
      item(root, code).busy = null;
      state(root, 'failed');
    },
  };
})();
