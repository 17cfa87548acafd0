// Running cells in the page: waits for the first press, then loads page.mjs. window.BOOK.live comes from bpbook/live_cells.py.
(() => {
  const {live} = window.BOOK;
  const cannot = location.protocol === "file:" ? live.disk : live.without;
  let loading;

  function load() {
    loading ??= import(new URL(live.scripts + "page.mjs", document.baseURI)).then((page) => page.start());
    loading.catch(() => { loading = undefined; });               // the next press tries again
    return loading;
  }

  async function press(button) {
    const status = button.closest(".bp-run-bar, .bp-run-line").querySelector("[role=status]");
    if (cannot) { status.textContent = cannot; return; }
    try {
      (await load()).press(button);
    } catch {
      status.textContent = live.unreachable;
    }
  }

  // The page itself listens for presses (static/webpack-macros.html): some came before this script.
  window.BOOK.press = press;
  window.BOOK.pressed.forEach(press);

  // Cells that this reader has changed are shown as they were left; Python is not needed for that.
  let kept;
  try { kept = JSON.parse(localStorage.getItem("bpkit:cells"))?.[live.page]; } catch { /* nothing kept, or not ours */ }
  if (kept && !cannot) load().then((page) => page.showKept());
})();
