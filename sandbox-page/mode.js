// Chooses the colours before anything is painted. The key is that of the documentation.
(() => {
  const root = document.documentElement;
  const key = 'redoc.colorMode';
  const system = matchMedia('(prefers-color-scheme: dark)');

  function chosen() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }
  /** @param {string} name */
  function show(name) {
    root.classList.remove('light', 'dark');
    root.classList.add(name);
    document.getElementById('mode')?.setAttribute('aria-pressed', String(name === 'dark'));
  }
  function showChosen() {
    const name = chosen();
    show(name === 'dark' || name === 'light' ? name : system.matches ? 'dark' : 'light');
  }

  showChosen();
  system.addEventListener('change', showChosen);
  document.addEventListener('DOMContentLoaded', () => {
    showChosen();
    document.getElementById('mode')?.addEventListener('click', () => {
      const name = root.classList.contains('dark') ? 'light' : 'dark';
      show(name);
      try {
        localStorage.setItem(key, name);
      } catch {
        // Without storage the choice lasts as long as the page.
      }
    });
  });
})();
