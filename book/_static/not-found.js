// The page for wrong addresses: the language of the address comes first, and pages with a name close to it are offered.
(async () => {
  const pages = JSON.parse(document.getElementById("pages").textContent);
  const wrong = decoded(location.pathname);

  function decoded(path) {
    try { return decodeURI(path); } catch { return path; }          // a lone % is nothing that can be decoded
  }

  // ---------------------------------------------------------------- What is offered

  const edition = wrong.match(/\/(\w\w)\//g)?.map((part) => part.slice(1, 3)).findLast((code) => code in pages);
  if (edition) {
    const first = document.querySelector(`[data-edition="${edition}"]`);
    document.querySelector("[data-edition]").before(first);
    document.querySelector("h1").prepend(document.querySelector(`h1 [lang="${edition}"]`), " ");
    first.dataset.offered = "";
  }

  // How much two names have in common, 0 to 1: the share of their pairs of neighbouring letters.
  function likeness(a, b) {
    const pairs = (name) => { const bare = name.toLowerCase().replace(/[^\p{L}\d]/gu, ""); return [...bare].slice(1).map((letter, n) => bare[n] + letter); };
    const [ours, theirs] = [pairs(a), pairs(b)];
    return 2 * ours.filter((pair) => theirs.includes(pair)).length / (ours.length + theirs.length || 1);
  }

  const name = wrong.split("/").filter(Boolean).pop()?.replace(/\.\w+$/, "") ?? "";
  for (const [code, titles] of Object.entries(pages)) {
    if (edition && code !== edition) continue;
    const [closest] = Object.entries(titles)
      .map(([page, title]) => ({page, title, like: Math.max(likeness(name, page.split("/").pop().replace(".html", "")), likeness(name, title))}))
      .sort((a, b) => b.like - a.like);
    if (!closest || closest.like < .6 || name === "index") continue;
    const link = Object.assign(document.createElement("a"), {textContent: closest.title});
    link.setAttribute("href", closest.page);
    const near = document.querySelector(`[data-edition="${code}"] .near`);
    near.querySelector("ul").appendChild(document.createElement("li")).append(link);
    near.hidden = false;
  }

  // ---------------------------------------------------------------- Where the book lies

  // The deepest folder of the address that has this very file; opened from a disk, the page lies there itself.
  async function folder() {
    const parts = location.pathname.split("/").slice(0, -1);
    for (; parts.length; parts.pop()) {
      const candidate = parts.join("/") + "/";
      const answer = await fetch(candidate + "404.html", {method: "HEAD"}).catch(() => null);
      if (answer?.ok) return candidate;
    }
    return null;
  }

  if (location.protocol === "file:") return document.querySelector("base")?.remove();
  const found = await folder();
  if (found === null) return;
  const base = document.querySelector("base") ?? document.head.appendChild(document.createElement("base"));
  base.href = found;
})();
