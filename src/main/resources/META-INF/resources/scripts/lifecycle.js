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
    const canvasHost = host.querySelector('.pr-canvas');
    const viewer = new window.BpmnJS({
      container: canvasHost,
      textRenderer: { defaultStyle: { fontFamily: 'Sarabun, sans-serif', fontSize: 12 }, externalStyle: { fontSize: 12 } },
    });
    host.viewer = viewer;
    await viewer.importXML(xml);
    const canvas = viewer.get('canvas');
    const elements = viewer.get('elementRegistry');
    const mark = (ids, css) => ids.filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, css));
    mark(done, 'pr-done');
    mark(current, 'pr-current');
    zoom(host, 'fit');
    viewer.get('eventBus').on('element.click', (event) => {
      const called = event.element.businessObject.calledElement;
      if (called) {
        host.dispatchEvent(new CustomEvent('pr-open', { detail: { process: called } }));
      }
    });
  };

  const zoom = (host, how) => {
    if (!host.viewer) {
      return;
    }
    const canvas = host.viewer.get('canvas');
    if (how === 'fit') {
      canvas.zoom('fit-viewport', 'auto');
      const current = host.querySelector('.djs-element.pr-current');
      if (canvas.zoom() < 0.55) {
        canvas.zoom(0.8);
        const element = current && host.viewer.get('elementRegistry').get(current.dataset.elementId);
        const box = element || host.viewer.get('elementRegistry').find((e) => e.type === 'bpmn:StartEvent');
        const view = canvas.viewbox();
        canvas.viewbox({ x: Math.max(view.inner.x - 20, box.x - view.width / 3), y: view.inner.y - 20, width: view.width, height: view.height });
      }
    } else {
      canvas.zoom(canvas.zoom() * how);
    }
  };

  return { inboxKeys, openWithEnter, draw, zoom };
})();
