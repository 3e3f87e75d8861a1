/* What the browser has to do itself: keys of the inbox, and drawing process models. */
window.prameenLifecycle = window.prameenLifecycle || (() => {
  const isTyping = (event) => event.composedPath().some((e) => e.tagName === 'INPUT' || e.tagName === 'TEXTAREA' || e.isContentEditable);

  const inboxKeys = (view, search, list) => {
    const listen = (event) => {
      if (!view.isConnected) {
        window.removeEventListener('keydown', listen);
        return;
      }
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      if (event.key === '/') {
        event.preventDefault();
        search.focus();
      } else if (event.key === '?') {
        event.preventDefault();
        view.dispatchEvent(new CustomEvent('pr-help'));
      } else if (event.key === 'ArrowDown' && !list.contains(document.activeElement)) {
        event.preventDefault();
        focusRow(list);
      }
    };
    window.addEventListener('keydown', listen);
  };

  const focusRow = (grid) => {
    const cell = grid.shadowRoot && grid.shadowRoot.querySelector('#items [tabindex="0"]');
    if (cell) {
      cell.focus();
    }
  };

  const openWithEnter = (grid) => {
    if (grid.prameenEnter) {
      return;
    }
    grid.prameenEnter = true;
    grid.addEventListener('keydown', (event) => {
      const cell = grid.shadowRoot.activeElement;
      if (event.key !== 'Enter' || event.composedPath()[0].tagName === 'A' || !cell || !cell.closest('#items')) {
        return;
      }
      const cells = [...cell.closest('tr').children];
      const link = cells.map((c) => c._content && c._content.querySelector('a')).find((a) => a);
      if (link) {
        event.preventDefault();
        event.stopPropagation();
        link.click();
      }
    }, true);
  };

  const draw = async (host, xml, current, done) => {
    await document.fonts.ready;
    if (host.viewer) {
      host.viewer.destroy();
    }
    const viewer = new window.BpmnJS({
      container: host.querySelector('.pr-canvas'),
      textRenderer: { defaultStyle: { fontFamily: 'Sarabun, sans-serif', fontSize: 12 }, externalStyle: { fontSize: 12 } },
    });
    host.viewer = viewer;
    host.currentSteps = current;
    await viewer.importXML(xml);
    const canvas = viewer.get('canvas');
    const elements = viewer.get('elementRegistry');
    const mark = (ids, css) => ids.filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, css));
    mark(done, 'pr-done');
    mark(current, 'pr-current');
    fit(host);
    viewer.get('eventBus').on('element.click', (event) => {
      const called = event.element.businessObject.calledElement;
      if (called) {
        host.dispatchEvent(new CustomEvent('pr-open', { detail: { process: called } }));
      }
    });
  };

  const MARGIN = 24;
  const READABLE = 0.75;
  const TALLEST = 460;

  /* As wide as the page but no smaller than can be read; what then does not fit begins at the current step. */
  const fit = (host) => {
    const place = host.querySelector('.pr-canvas');
    const canvas = host.viewer.get('canvas');
    const inner = canvas.viewbox().inner;
    const whole = (place.clientWidth - 2 * MARGIN) / inner.width;
    const scale = Math.min(1.15, Math.max(READABLE, whole));
    place.style.height = Math.min(TALLEST, Math.max(140, inner.height * scale + 2 * MARGIN + 24)) + 'px';
    canvas.resized();
    const width = place.clientWidth / scale;
    const height = place.clientHeight / scale;
    const elements = host.viewer.get('elementRegistry');
    const step = host.currentSteps.map((id) => elements.get(id)).find((e) => e);
    const left = whole >= scale || !step
      ? inner.x - (whole >= scale ? (width - inner.width) / 2 : MARGIN)
      : Math.max(inner.x - MARGIN, Math.min(step.x - width / 3, inner.x + inner.width + MARGIN - width));
    canvas.viewbox({ x: left, y: inner.y - (height - inner.height) / 2, width, height });
  };

  const zoom = (host, how) => {
    if (!host.viewer) {
      return;
    }
    if (how === 'fit') {
      fit(host);
    } else {
      const canvas = host.viewer.get('canvas');
      canvas.zoom(canvas.zoom() * how, 'auto');
    }
  };

  return { inboxKeys, openWithEnter, draw, zoom };
})();
