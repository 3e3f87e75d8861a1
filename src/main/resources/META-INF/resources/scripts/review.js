/* Keys of the review: they act where nobody types and no dialog is open. */
window.prameenReview = window.prameenReview || (() => {
  const KEYS = ['j', 'k', 'a', 'r', 'v', 'u', '?', 'ArrowUp', 'ArrowDown'];
  const ARROWS = ['ArrowUp', 'ArrowDown'];
  const isTyping = (event) => event.composedPath().some((e) => ['INPUT', 'TEXTAREA', 'SELECT'].includes(e.tagName) || e.isContentEditable);
  const isOpen = () => document.querySelector('vaadin-dialog-overlay, vaadin-confirm-dialog-overlay, vaadin-select-overlay, vaadin-combo-box-overlay');
  const inPanel = () => document.activeElement && document.activeElement.closest && document.activeElement.closest('.rv-values');
  /* The key as it is printed, so that it works while the keyboard is set to Thai. */
  const printed = (event) => {
    const letter = /^Key([A-Z])$/.exec(event.code || '');
    return letter ? letter[1].toLowerCase() : event.key;
  };

  const keys = (board) => {
    if (board.prKeys) {
      return;
    }
    board.prKeys = true;
    const listen = (event) => {
      if (!board.isConnected) {
        window.removeEventListener('keydown', listen);
        board.prKeys = false;
        return;
      }
      const key = printed(event);
      const passes = event.ctrlKey || event.metaKey || event.altKey || !KEYS.includes(key) || isTyping(event) || isOpen()
        || (ARROWS.includes(key) && !inPanel() && document.activeElement !== document.body)
        || board.offsetParent === null;
      if (!passes) {
        event.preventDefault();
        board.dispatchEvent(new CustomEvent('pr-key', { detail: key }));
      }
    };
    window.addEventListener('keydown', listen);
  };

  /* Brings what was opened into sight where it lies outside of it. */
  const shown = (place) => {
    const top = place.getBoundingClientRect().top;
    if (top < 0 || top > window.innerHeight * 0.6) {
      place.scrollIntoView({ block: 'start' });
    }
  };

  return { keys, shown };
})();
