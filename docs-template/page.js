// The small script of every page: colours, the search field and its keys.
(() => {
  const root = document.documentElement;
  const mode = document.getElementById('mode');
  const input = document.getElementById('q');
  const list = document.getElementById('found');
  const KEY = 'redoc.colorMode';

  function showMode() {
    mode.setAttribute('aria-pressed', String(root.classList.contains('dark')));
  }
  function setMode(name) {
    root.classList.remove('light', 'dark');
    root.classList.add(name);
    showMode();
  }
  showMode();
  mode.addEventListener('click', () => {
    const name = root.classList.contains('dark') ? 'light' : 'dark';
    setMode(name);
    try {
      localStorage.setItem(KEY, name);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  });
  new MutationObserver(showMode).observe(root, { attributes: true, attributeFilter: ['class'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    let chosen = null;
    try {
      chosen = localStorage.getItem(KEY);
    } catch {
      // No storage, no choice.
    }
    if (chosen === null) setMode(matches ? 'dark' : 'light');
  });

  for (const side of document.querySelectorAll('.side details')) side.open = innerWidth > 800;

  // Parsed at the first use: the pages that have the index should not wait for it.
  let index;
  const data = document.getElementById('search-index');
  function find(limit) {
    if (data === null) return [];
    index ??= JSON.parse(data.textContent);
    return globalThis.gojiSearch(index, input.value, limit);
  }
  const NAMES = { page: 'page', value: 'value', erratum: 'erratum', error: 'error code' };

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className !== '') made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }
  function linkTo(entry) {
    const link = element('a', '');
    link.href = input.dataset.root + entry.u;
    link.append(element('span', `hit-kind hit-kind-${entry.k}`, NAMES[entry.k] ?? entry.k));
    link.append(element('span', 'hit-title', entry.t));
    return link;
  }

  let chosen = -1;
  function choose(position) {
    const links = list.children;
    chosen = links.length === 0 ? -1 : (position + links.length) % links.length;
    for (const [at, link] of [...links].entries()) link.setAttribute('aria-selected', String(at === chosen));
    if (chosen < 0) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', links[chosen].id);
      links[chosen].scrollIntoView({ block: 'nearest' });
    }
  }
  function show(open) {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
  }
  function suggest() {
    const hits = find(12);
    list.replaceChildren(
      ...hits.map((entry, at) => {
        const link = linkTo(entry);
        link.id = `hit-${at}`;
        link.setAttribute('role', 'option');
        link.tabIndex = -1;
        link.append(element('span', 'hit-sub', entry.s));
        return link;
      }),
    );
    show(hits.length > 0);
    choose(0);
  }

  const results = document.getElementById('results');
  function listResults() {
    const hits = find(60);
    const count = document.getElementById('count');
    if (input.value.trim() !== '')
      count.textContent =
        hits.length === 0 ? 'Nothing found.' : `${hits.length === 60 ? 'The first 60' : hits.length} found.`;
    results.replaceChildren(
      ...hits.map((entry) => {
        const hit = element('div', 'hit');
        hit.append(linkTo(entry), element('span', 'hit-sub', entry.s));
        if (entry.o !== undefined && entry.o.length > 0) {
          const users = element('div', 'users', 'In ');
          for (const position of entry.o.slice(0, 8)) {
            const link = element('a', '', index[position].t);
            link.href = input.dataset.root + index[position].u;
            users.append(link);
          }
          if (entry.o.length > 8) users.append(`and ${entry.o.length - 8} more`);
          hit.append(users);
        }
        return hit;
      }),
    );
  }

  input.addEventListener('input', () => {
    if (results !== null) listResults();
    else suggest();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) return;
      event.preventDefault();
      choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      if (results !== null) results.querySelector('a')?.focus();
      else if (chosen >= 0 && !list.hidden) {
        list.children[chosen].click();
        show(false);
        input.blur();
      } else if (input.value.trim() !== '') {
        location.href = `${input.dataset.page}?q=${encodeURIComponent(input.value)}`;
      }
    } else if (event.key === 'Escape') {
      show(false);
      input.blur();
    }
  });
  list.addEventListener('click', () => show(false));
  document.addEventListener('click', ({ target }) => {
    if (!target.closest('.find')) show(false);
    for (const menu of document.querySelectorAll('.top details[open]')) {
      if (!menu.contains(target)) menu.open = false;
    }
  });
  addEventListener(
    'keydown',
    (event) => {
      const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
      const wanted =
        (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) ||
        (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
      if (!wanted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      input.focus();
      input.select();
    },
    true,
  );
  if (results !== null) {
    const query = new URLSearchParams(location.search).get('q');
    if (query !== null) input.value = query;
    listResults();
    if (query === null) input.focus();
  }
})();
