package org.hearth.ui.questionnaire;

/** Answering with the keyboard, in the browser: digits must not wait for the server, or fast hands would hit two questions. */
final class KeyAnswers {
    /** Run on the list of questions; tells it to show and focus a question by {@code hearthShow(number)}. */
    static final String SCRIPT = """
            const list = this;
            const all = () => [...list.querySelectorAll('.qi')];
            const place = () => (history.state || {}).hearthPlace;
            const note = (to, fresh) => {
              const state = Object.assign({}, history.state, {hearthPlace: to});
              if (fresh && place() !== undefined && place() !== to) history.pushState(state, '', location.href);
              else history.replaceState(state, '', location.href);
            };
            const here = () => list.classList.contains('one') ? (list.querySelector('.qi[data-cur]') || {dataset: {}}).dataset.number : 'form';
            // each question has a page of its own in the browser's history, so that its back button goes to the one before
            const show = (question, turned) => {
              all().forEach(each => each.toggleAttribute('data-cur', each === question));
              if (!turned && list.offsetParent) note(here(), true);
            };
            const focus = question => {
              const chosen = question.querySelector('vaadin-radio-button[checked] input') || question.querySelector('input');
              if (chosen) chosen.focus();
            };
            const review = () => document.getElementById('review');
            const step = (from, by, finish) => {
              const next = all()[all().indexOf(from) + by];
              if (next) { show(next); focus(next); }
              else if (by > 0 && review()) { finish ? review().click() : review().focus(); }
            };
            const current = () => list.querySelector('.qi[data-cur]') || all()[0];
            list.hearthShow = number => {
              const question = all().find(each => each.dataset.number === String(number)) || current();
              if (question) { show(question); focus(question); }
            };
            list.hearthOpen = () => {
              if (!list.querySelector('.qi[data-cur]')) {
                show(all().find(each => !each.querySelector('vaadin-radio-button[checked]')) || all()[0], true);
              }
              note(here(), false);
            };
            list.dataset.pages = location.pathname;
            if (!list.hearthKeys) {
              list.hearthKeys = true;
              list.addEventListener('turned', event => {
                const to = String(event.detail);
                const press = id => { const button = document.getElementById(id); if (button) button.click(); };
                if (to === 'review') press('review');
                else if (!list.offsetParent) press(to === 'form' ? 'back-to-questions' : 'change-' + to);
                else if (to !== 'form') {
                  const question = all().find(each => each.dataset.number === to);
                  if (question) { show(question, true); focus(question); }
                }
              });
              // one question at a time there is no doubt which is meant, wherever the focus is, unless somebody is typing
              const meant = event => event.target.closest('.qi')
                  || (list.classList.contains('one') && list.offsetParent && /^[0-9]$/.test(event.key)
                      && !event.target.closest('input:not([type=radio], [type=checkbox]), textarea, [role=alertdialog], vaadin-dialog')
                      && !document.querySelector('vaadin-dialog[opened]') && current());
              list.hearthKey = event => {
                if (!list.isConnected) { document.removeEventListener('keydown', list.hearthKey); return; }
                const question = meant(event);
                if (!question || !list.contains(question) || event.ctrlKey || event.metaKey || event.altKey) return;
                if (/^[0-9]$/.test(event.key)) {
                  const radio = [...question.querySelectorAll('vaadin-radio-button')]
                      .find(each => each.querySelector('[data-key="' + event.key + '"]'));
                  if (!radio) return;
                  event.preventDefault();
                  radio.querySelector('input').click();
                  step(question, 1, false);
                } else if (event.key === 'Enter' && event.target.matches('input')) {
                  event.preventDefault();
                  step(question, 1, true);
                }
              };
              list.addEventListener('focusin', event => {
                const question = event.target.closest('.qi');
                if (question) show(question);
              });
              list.addEventListener('click', event => {
                if (event.target.closest('.continue')) step(current(), 1, true);
                if (event.target.closest('.back')) step(current(), -1, false);
              });
            }
            document.addEventListener('keydown', list.hearthKey);
            list.hearthOpen();
            """;

    /** Notes in the browser's history that the review is shown: back goes to the questions. */
    static final String REVIEWED = """
            const state = history.state || {};
            if (state.hearthPlace !== undefined && state.hearthPlace !== 'review')
              history.pushState(Object.assign({}, state, {hearthPlace: 'review'}), '', location.href);
            """;

    private KeyAnswers() {}
}
