// Behaviour of the workbook that must not wait for the server: keys, the state line, and keeping what was typed until the
// server has it. Every act is one event "pr-write"; the server answers with saved(), dropped(), refused() or failed().
if (!window.prBook) window.prBook = (() => {
  const DRAFT = 'prameen-book:';
  const QUIET = 1500;       // a note is sent when nothing was typed for so long
  const PATIENCE = 8000;    // after which the state line says that saving failed
  const NONE = 'NA';        // a key figure that does not apply

  const rows = root => [...root.querySelectorAll('.an-row')];
  const asked = root => rows(root).filter(row => !row.matches('.wb-text-row, .wb-tick-row'));   // without texts and checklists
  const steps = root => rows(root).filter(row => !row.matches('.wb-cell'));       // without the fields of answers, which Tab goes through
  const kindOf = area => area.matches('.wb-text') ? 'value' : 'note';
  const rowOf = (root, code) => rows(root).find(row => row.dataset.item === code);
  const blank = row => !row.classList.contains('answered');
  const current = root => {
    const row = document.activeElement?.closest?.('.an-row') || root.querySelector('.an-row.current');
    return row?.matches('.wb-cell') ? rowOf(root, row.dataset.of) : row;
  };
  const key = (root, code, kind) => DRAFT + root.dataset.owner + '|' + code + '|' + kind;
  const item = (root, code) => (root.prItems ??= {})[code] ??= { version: 0, busy: null, next: {} };
  const figure = row => row.querySelector('.wb-figure');
  const level = row => row.querySelector('.wb-kpi-level');
  const none = row => row.querySelector('.wb-none');

  function state(root, name, words) {
    const line = root.querySelector('.an-state');
    if (!line) return;
    line.dataset.state = name;
    line.querySelector('span').textContent = words || line.dataset[name] || '';
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
    item(root, code).busy = kind;
    root.dispatchEvent(new CustomEvent('pr-write', {
      detail: { item: code, kind, value, seen: seen ?? item(root, code).version },
    }));
  }

  function write(root, code, kind, value) {
    fault(rowOf(root, code), '');
    keep(root, code, kind, value);
    state(root, 'saving');
    const one = item(root, code);
    if (one.busy) one.next[kind] = value;   // one act of an item at a time, each on top of the one before
    else send(root, code, kind, value);
  }

  function fault(row, words, kind) {
    if (!row) return;
    row.querySelector('.wb-fault').textContent = words;
    row.querySelectorAll('[aria-invalid]').forEach(field => field.removeAttribute('aria-invalid'));
    if (words) row.querySelector(kind === 'note' ? 'textarea' : '.wb-figure, .an-choices, .wb-text, .wb-tick, .wb-detail, .wb-in')?.setAttribute('aria-invalid', 'true');
  }

  /** Shows a value in the fields of its row. */
  function put(root, code, kind, value) {
    const row = rowOf(root, code);
    if (!row) return;
    if (kind === 'note') {
      row.classList.toggle('noted', value !== '');
      row.querySelector('textarea').value = value;
      return;
    }
    row.classList.toggle('answered', value !== '');
    const field = row.querySelector('.wb-in:not(textarea)');
    if (field?.type === 'checkbox') field.checked = value !== '';
    else if (field) field.value = value;
    else if (row.querySelector('.wb-detail')) row.querySelector('.wb-detail').value = value;
    else if (row.matches('.wb-text-row')) {
      const area = row.querySelector('textarea');
      clearTimeout(area.prTimer);
      area.value = area.prSent = value;   // what stands there now was not typed, and may be typed over with what stood before
    } else if (row.matches('.wb-tick-row')) row.querySelector('.wb-tick').checked = value === '1';
    else if (figure(row)) {
      const given = /^L[1-5]$/.test(value);
      none(row).checked = value === NONE;
      level(row).value = given ? value[1] : '';
      figure(row).disabled = value === NONE || given;
      if (!figure(row).disabled) figure(row).value = value;
    } else row.querySelectorAll('input[type=radio]').forEach(radio => { radio.checked = radio.value === value; });
  }

  function resend(root) {
    const mine = DRAFT + root.dataset.owner + '|';
    for (const name of Object.keys(localStorage).filter(name => name.startsWith(mine))) {
      const [code, kind] = name.slice(mine.length).split('|');
      try {
        const kept = JSON.parse(localStorage.getItem(name));
        state(root, 'saving');
        put(root, code, kind, kept.value);
        const one = item(root, code);
        if (one.busy) one.next[kind] = kept.value;
        else send(root, code, kind, kept.value, kept.seen);
      } catch (broken) { localStorage.removeItem(name); }
    }
  }

  function focus(root, row) {
    if (!row) return;
    rows(root).forEach(other => other.classList.toggle('current', other === row));
    (row.querySelector('input:checked:not(:disabled)') || row.querySelector('input:not(:disabled), select:not(:disabled), .wb-text') || row)
        .focus({ preventScroll: true });
    const box = row.getBoundingClientRect();
    if (box.top < 130 || box.bottom > innerHeight - 90) row.scrollIntoView({ block: 'center' });
  }

  /** Leads to an item that somebody came for; a page that is still being built cannot take the focus yet. */
  function lead(root, code, tries) {
    const row = rowOf(root, code);
    if (!row) return;
    const fold = row.closest('vaadin-details');
    if (fold) fold.opened = true;
    if (!row.querySelector('input:not(:disabled), select:not(:disabled), .wb-text')) row.setAttribute('tabindex', '-1');
    row.scrollIntoView({ block: 'center' });
    focus(root, row);
    if (tries > 0 && !row.contains(document.activeElement)) setTimeout(() => lead(root, code, tries - 1), 250);
  }

  function choose(root, value) {
    const row = current(root) || asked(root).find(blank);
    const radio = row?.querySelector(`input[type=radio][value="${value}"]:not(:disabled)`);
    if (!radio) return false;
    focus(root, row);
    if (!radio.checked) radio.click();
    radio.focus({ preventScroll: true });
    return true;
  }

  function step(root, by) {
    const all = steps(root).filter(row => row.offsetParent);   // what is folded cannot be gone to
    const at = all.indexOf(current(root));
    focus(root, all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]);
  }

  function next(root) {
    const all = asked(root);
    const found = all.slice(all.indexOf(current(root)) + 1).find(blank) || all.find(blank);
    if (found) focus(root, found);
    else root.dispatchEvent(new CustomEvent('pr-next'));
  }

  function typed(root, event) {
    const target = event.composedPath()[0];
    const typing = target.matches?.('textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]');
    const elsewhere = target !== document.body && !root.contains(target);
    const sideways = target.matches?.('.wb-figure') && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    if (typing && !sideways || elsewhere || event.ctrlKey || event.altKey || event.metaKey) return;
    if (document.querySelector('vaadin-dialog-overlay, vaadin-confirm-dialog-overlay')) return;
    // by place on the keyboard, so that the keys work with the Thai layout too
    const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code);
    if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) root.dispatchEvent(new CustomEvent('pr-keys'));
    else if (digit && !event.shiftKey) { if (!choose(root, digit[1])) return; }
    else if (event.key === 'Delete' || event.key === 'Backspace') { if (!choose(root, '')) return; }
    else if (event.key === 'ArrowDown') step(root, 1);
    else if (event.key === 'ArrowUp') step(root, -1);
    else if (event.key === 'Enter' && !target.closest?.('button, a, vaadin-button, summary, vaadin-details-summary')) next(root);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function note(root, area, now) {
    clearTimeout(area.prTimer);
    const code = area.closest('.an-row').dataset.item;
    const go = () => {
      if (area.prSent === area.value) return;
      area.prSent = area.value;
      write(root, code, kindOf(area), area.value);
    };
    if (now) go();
    else { keep(root, code, kindOf(area), area.value); state(root, 'saving'); area.prTimer = setTimeout(go, QUIET); }
  }

  function changed(root, field) {
    const row = field.closest('.an-row');
    if (field.matches('textarea')) { note(root, field, true); return; }
    if (row.matches('.wb-cell')) {
      write(root, row.dataset.item, 'value', field.type === 'checkbox' ? (field.checked ? '1' : '') : field.value.trim());
      return;
    }
    const value = field.matches('.wb-tick') ? (field.checked ? '1' : '') : field.matches('.wb-none') ? (field.checked ? NONE : figure(row).value.trim())
        : field.matches('.wb-kpi-level') ? (field.value ? 'L' + field.value : figure(row).value.trim()) : field.value.trim();
    if (field.matches('.wb-none, .wb-kpi-level')) figure(row).disabled = value === NONE || value.startsWith('L');
    if (field.matches('.wb-none')) level(row).value = '';
    if (field.matches('.wb-kpi-level')) none(row).checked = false;
    row.classList.toggle('answered', value !== '');
    write(root, row.dataset.item, 'value', value);
  }

  return {
    start(root) {
      if (root.prStarted) return;
      root.prStarted = true;
      const keys = event => root.isConnected ? typed(root, event) : document.removeEventListener('keydown', keys, true);
      document.addEventListener('keydown', keys, true);
      root.addEventListener('change', event => event.target.closest('.an-row') && changed(root, event.target));
      root.addEventListener('input', event => {
        if (event.target.matches('textarea')) note(root, event.target, false);
        else if (event.target.matches('.wb-figure, .wb-in[type=text]')) {
          keep(root, event.target.closest('.an-row').dataset.item, 'value', event.target.value.trim());
        }
      });
      root.addEventListener('focusin', event => {
        const row = event.target.closest('.an-row');
        if (row) rows(root).forEach(other => other.classList.toggle('current', other === row));
      });
      root.addEventListener('click', event => {
        const open = event.target.closest('.an-note-open');
        if (open) {
          open.closest('.an-row').classList.add('noted');
          open.closest('.an-row').querySelector('textarea').focus();
        }
        if (event.target.closest('.an-retry')) {
          Object.values(root.prItems || {}).forEach(one => { one.busy = null; });
          resend(root);
        }
      });
      setTimeout(() => resend(root));
    },
    /** A section was put on the screen. */
    shown(root, code, move) {
      rows(root).forEach(row => {
        const one = item(root, row.dataset.item);
        if (!one.busy) one.version = Number(row.dataset.version);
      });
      if (code) setTimeout(() => lead(root, code, 8));
      else if (move) focus(root, asked(root).find(blank) || asked(root)[0]);
    },
    put,
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
    dropped(root, code, kind, words) {
      const one = item(root, code);
      one.busy = null;
      one.next = {};
      forget(root, code, kind);
      state(root, 'saved', words);
    },
    refused(root, code, kind, words) {
      const one = item(root, code);
      one.busy = null;
      one.next = {};
      fault(rowOf(root, code), words, kind);
      state(root, 'refused');
    },
    failed(root, code) {
      item(root, code).busy = null;
      state(root, 'failed');
    },
  };
})();
