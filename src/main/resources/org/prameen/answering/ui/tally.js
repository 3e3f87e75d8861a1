// Keeps counts that are being typed in the browser until the server has the whole row, for a row is stored only when it
// adds up. After a reload the rows that were left incomplete go to the server as one event "pr-restore" each.
if (!window.prTally) window.prTally = (() => {
  const DRAFT = 'prameen-tally:';

  const key = (root, item) => DRAFT + root.dataset.owner + '|' + item;
  const rowOf = (root, item) => [...root.querySelectorAll('tr[data-item]')].find(row => row.dataset.item === item);
  const values = row => [...row.querySelectorAll('input')].map(cell => cell.value);

  function keep(root, row) {
    const typed = values(row);
    const name = key(root, row.dataset.item);
    try {
      if (typed.every(value => value === '')) localStorage.removeItem(name);
      else localStorage.setItem(name, JSON.stringify({ values: typed, seen: Number(row.dataset.version) }));
    } catch (full) { /* without storage the server still gets every whole row */ }
  }

  function restore(root, row) {
    const name = key(root, row.dataset.item);
    try {
      const kept = JSON.parse(localStorage.getItem(name) || 'null');
      if (!kept) return;
      root.dispatchEvent(new CustomEvent('pr-restore', {
        detail: { item: row.dataset.item, values: kept.values.join('\n'), seen: kept.seen },
      }));
    } catch (broken) { localStorage.removeItem(name); }
  }

  return {
    start(root) {
      if (root.prStarted) return;
      root.prStarted = true;
      root.addEventListener('input', event => {
        const row = event.target.closest('tr[data-item]');
        if (row) keep(root, row);
      });
      setTimeout(() => root.querySelectorAll('tr[data-item]').forEach(row => restore(root, row)));
    },
    /** The server has these values; what was typed since is kept on top of them. */
    saved(root, item, stored) {
      const row = rowOf(root, item);
      if (!row || values(row).join('\n') === stored) localStorage.removeItem(key(root, item));
      else keep(root, row);
    },
    forget(root, item) {
      localStorage.removeItem(key(root, item));
    },
  };
})();
