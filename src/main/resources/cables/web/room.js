// The pages need none of this. It adds keys, a stretch of time to be drawn with the pointer, and
// how many cables a question finds while it is typed.
(() => {
  'use strict';
  const all = (selector) => [...document.querySelectorAll(selector)];
  const box = document.getElementById('q');

  // --- keys ---------------------------------------------------------------------------------

  const marks = all('mark[id^="hit-"]');
  let mark = marks.findIndex((it) => '#' + it.id === location.hash);

  function stepMark(by) {
    if (marks.length === 0) return;
    mark = mark < 0 ? (by > 0 ? 0 : marks.length - 1) : (mark + by + marks.length) % marks.length;
    marks.forEach((it, i) => it.classList.toggle('here', i === mark));
    marks[mark].focus({ preventScroll: true });
    marks[mark].scrollIntoView({ block: 'center' });
    all('.steps [aria-current]').forEach((it) => it.removeAttribute('aria-current'));
    all(`.steps a[href="#${marks[mark].id}"]:not([data-step])`)
      .forEach((it) => it.setAttribute('aria-current', 'true'));
  }

  all('.steps [data-step]').forEach((it) => {
    it.hidden = false;
    it.addEventListener('click', (event) => {
      event.preventDefault();
      stepMark(Number(it.dataset.step));
    });
  });

  function stepItem(by) {
    const items = all('.hit h3 a, .para .number');
    if (items.length === 0) return;
    const here = items.indexOf(document.activeElement);
    const next = here < 0 ? (by > 0 ? 0 : items.length - 1)
      : Math.min(items.length - 1, Math.max(0, here + by));
    items[next].focus({ preventScroll: true });
    (items[next].closest('.hit, .para') || items[next]).scrollIntoView({ block: 'nearest' });
  }

  const keys = {
    '/': () => { box.focus(); box.select(); },
    '?': () => { location.href = '/help'; },
    j: () => stepItem(1),
    k: () => stepItem(-1),
    n: () => stepMark(1),
    p: () => stepMark(-1),
  };

  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === 'Escape' && typing) { event.target.blur(); return; }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key];
    if (act) { event.preventDefault(); act(); }
  });

  // --- a stretch of time ----------------------------------------------------------------------

  all('.histogram svg').forEach((svg) => {
    const bars = [...svg.querySelectorAll('a[data-period]')];
    let from = null;
    let dragged = false;
    const barAt = (event) => {
      const hit = document.elementFromPoint(event.clientX, event.clientY);
      return bars.indexOf(hit && hit.closest('a[data-period]'));
    };
    const show = (a, b) => bars.forEach((bar, i) =>
      bar.classList.toggle('chosen', i >= Math.min(a, b) && i <= Math.max(a, b)));
    svg.addEventListener('dragstart', (event) => event.preventDefault());
    svg.addEventListener('pointerdown', (event) => {
      if (event.button === 0) { from = barAt(event); dragged = false; }
    });
    svg.addEventListener('pointermove', (event) => {
      if (from === null || from < 0) return;
      const to = barAt(event);
      if (to >= 0 && (to !== from || dragged)) { dragged = true; show(from, to); }
    });
    document.addEventListener('pointerup', (event) => {
      const to = barAt(event);
      if (dragged && to >= 0) {
        const [first, last] = [Math.min(from, to), Math.max(from, to)];
        const question = document.querySelector('.dates input[name="q"]');
        location.href = '/search?' + new URLSearchParams({
          q: question ? question.value : '',
          since: bars[first].dataset.period,
          until: bars[last].dataset.period,
        });
      }
      from = null;
    });
    // the click that ends a stretch is not one on a bar
    svg.addEventListener('click', (event) => { if (dragged) event.preventDefault(); });
  });

  // --- how many there would be ----------------------------------------------------------------

  const live = document.getElementById('live');
  let wait = 0;
  let asking = null;

  async function count() {
    if (asking) asking.abort();
    const question = box.value.trim();
    if (question === '') { live.textContent = ''; return; }
    asking = new AbortController();
    try {
      const address = '/search.json?' + new URLSearchParams({ q: question, n: 1, snippets: 0 });
      const answer = await fetch(address, { signal: asking.signal });
      if (!answer.ok) return;
      const found = await answer.json();
      const total = found.total.toLocaleString('en');
      live.textContent = found.total === 1 ? '1 cable' : `${total} cables`;
    } catch {
      // another question has been typed, or the server has gone
    }
  }

  if (box && live) {
    box.addEventListener('input', () => {
      clearTimeout(wait);
      wait = setTimeout(count, 300);
    });
  }
})();
