/*
 * The browser's own back and forward buttons inside one screen, such as from question to question. A screen that has pages marks
 * itself with data-pages (the address at which it stands) and notes the page in the history's state as hearthPlace; it hears of a
 * turned page by the event "turned". This runs before the router, which would draw the whole screen anew.
 */
addEventListener('popstate', event => {
  const place = (event.state || {}).hearthPlace;
  if (place === undefined) return;
  const pages = [...document.querySelectorAll('[data-pages]')].find(each => each.dataset.pages === location.pathname);
  if (!pages) return;
  event.stopImmediatePropagation();
  pages.dispatchEvent(new CustomEvent('turned', {detail: place}));
}, true);
