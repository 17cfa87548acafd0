// Light or dark on the pages without the theme's scripts, kept under the names that the theme uses for all other pages.
// It stands in the head, so that a page in the dark is never white at first.
(() => {
  const root = document.documentElement, dark = matchMedia("(prefers-color-scheme: dark)");
  const kept = (name) => { try { return localStorage.getItem(name); } catch { return null; } };

  function show(mode) {
    root.dataset.mode = mode;
    root.dataset.theme = mode === "auto" ? (dark.matches ? "dark" : "light") : mode;
  }

  // As the theme does: first to the other one of the two, then on to the third.
  function next() {
    const order = dark.matches ? ["auto", "light", "dark"] : ["auto", "dark", "light"];
    show(order[(order.indexOf(root.dataset.mode) + 1) % order.length]);
    try {
      for (const name of ["mode", "theme"]) localStorage.setItem(name, root.dataset[name]);
    } catch { /* for this page only */ }
  }

  show(["light", "dark"].find((mode) => mode === kept("mode")) ?? "auto");
  dark.addEventListener("change", () => root.dataset.mode === "auto" && show("auto"));
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    button.hidden = false;
    button.addEventListener("click", next);
  });
})();
