/*
 * Mirrors fields that are marked with data-keep into this tab's own storage, until the server has said that it keeps them.
 *
 * While the server cannot be reached, or after the session has ended, what is typed is safe here: it is put back into the same
 * field when its form is shown again in this tab. Signing out empties the mirror; closing the tab does too. An entry is named
 * account/form#field, and whatever belongs to another account is thrown away.
 *
 * It also mends two things of Vaadin's that would lose words: see AT_ONCE, and the timer below.
 */
(() => {
  if (!navigator.cookieEnabled) {
    // without a session the page would open itself again and again
    const words = document.createElement('p');
    words.style.cssText = 'max-width: 36rem; margin: 3rem auto; padding: 0 1rem; font: 1.125rem/1.6 system-ui, sans-serif';
    words.textContent = document.currentScript.dataset.noCookies;
    window.stop();
    document.documentElement.append(document.createElement('body'));
    document.body.replaceChildren(words);
    return;
  }
  const PREFIX = 'hearth.keep:';
  const LONGEST = 12 * 60 * 60 * 1000;
  const store = window.sessionStorage;

  const names = () => Object.keys(store).filter((name) => name.startsWith(PREFIX));
  const forget = (form) =>
    names().filter((name) => name.startsWith(PREFIX + form)).forEach((name) => store.removeItem(name));
  const read = (key) => {
    try {
      return JSON.parse(store.getItem(PREFIX + key));
    } catch {
      return null;
    }
  };
  const boxes = (host) => [...host.querySelectorAll('vaadin-radio-button, vaadin-checkbox')];
  const label = (box) => (box.label || box.textContent).trim();
  const isChoice = (host) => /^vaadin-(radio|checkbox)-group$/.test(host.localName);
  const valueOf = (host) =>
    isChoice(host) ? boxes(host).filter((box) => box.checked).map(label) : host.value;

  const remember = (event) => {
    const host = event.target instanceof Element && event.target.closest('[data-keep]');
    if (!host) return;
    // the component takes the value over first
    setTimeout(() => {
      const value = valueOf(host);
      if (value === undefined) return;
      try {
        store.setItem(PREFIX + host.dataset.keep, JSON.stringify({ value, at: Date.now() }));
      } catch {
        // no room: the server keeps it as long as it is there
      }
    });
  };

  const putBack = (host) => {
    const key = host.dataset.keep;
    const owner = key.slice(0, key.indexOf('/') + 1);
    names().filter((name) => !name.startsWith(PREFIX + owner)).forEach((name) => store.removeItem(name));
    const kept = read(key);
    if (!kept) return;
    if (Date.now() - kept.at > LONGEST) {
      store.removeItem(PREFIX + key);
      return;
    }
    if (isChoice(host)) {
      boxes(host).filter((box) => box.checked !== kept.value.includes(label(box))
          && (box.localName === 'vaadin-checkbox' || !box.checked)).forEach((box) => box.click());
    } else if (host.value !== kept.value) {
      host.value = kept.value;
      host.dispatchEvent(new Event('input', { bubbles: true }));
      host.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      store.removeItem(PREFIX + key);
    }
  };

  const waiting = new Set();
  const look = (root) => {
    if (!(root instanceof Element)) return;
    if (root.matches('[data-keep]')) waiting.add(root);
    root.querySelectorAll('[data-keep]').forEach((host) => waiting.add(host));
  };
  const putAllBack = () => {
    const hosts = [...waiting];
    waiting.clear();
    hosts.filter((host) => host.isConnected).forEach(putBack);
  };
  new MutationObserver((changes) => {
    changes.forEach((change) => {
      if (change.type === 'attributes') look(change.target);
      change.addedNodes.forEach(look);
    });
    // what the server shows comes first
    if (waiting.size > 0) setTimeout(putAllBack, 100);
  }).observe(document.documentElement, {
    childList: true, subtree: true, attributes: true, attributeFilter: ['data-keep'],
  });

  // A browser tells of several lines that are put in at once line by line, each time with the whole value. Of a field that is read
  // after a pause, Vaadin keeps the last telling only, finds the value known by then, and sends none: so only the first one passes.
  const AT_ONCE = 50;
  const told = new WeakMap();
  document.addEventListener('input', (event) => {
    const field = event.target;
    if (!(field instanceof HTMLTextAreaElement)) return;
    const before = told.get(field);
    const now = performance.now();
    if (before && before.value === field.value && now - before.at < AT_ONCE) {
      event.stopImmediatePropagation();
      return;
    }
    told.set(field, { value: field.value, at: now });
  }, true);

  document.addEventListener('input', remember, true);
  document.addEventListener('change', remember, true);
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('#sign-out')) forget('');
  }, true);

  // after a long absence Vaadin says that the connection is away until it next asks the server something: so it is asked
  setInterval(() => {
    if (!window.Vaadin || !window.Vaadin.connectionState || window.Vaadin.connectionState.state !== 'reconnecting') return;
    Object.values(window.Vaadin.Flow.clients)
      .filter((client) => client.poll && !client.isActive())
      .forEach((client) => client.poll());
  }, 3000);

  window.hearthKeep = {
    forget,
    acknowledge(key, text) {
      const kept = read(key);
      if (kept && (Array.isArray(kept.value) || kept.value === text)) store.removeItem(PREFIX + key);
    },
  };
})();
