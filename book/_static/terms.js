// A term of the text shows its definition in a card: when the mouse rests on it, when the keyboard reaches it, at a tap.
// Mouse and Enter follow the link to the glossary, as they do without this file; a first tap only opens the card.
// One card for the page. It stays while mouse or focus is on the term or on the card; Escape closes it.

(() => {
  const REST = 150, LINGER = 250, GAP = 6, MARGIN = 8;      // milliseconds; pixels
  const marks = [...document.querySelectorAll("a.bp-term")];
  const says = (mark) => document.getElementById(mark.hash.replace("#term-", "says-"));

  const card = document.createElement("div");
  card.className = "bp-card";
  card.hidden = true;
  const text = card.appendChild(document.createElement("div"));
  text.setAttribute("role", "tooltip");
  const more = card.appendChild(document.createElement("a"));
  more.tabIndex = -1;                                       // Enter on the term itself leads to the same place
  more.textContent = document.querySelector(".bp-terms")?.dataset.more ?? "";
  (document.querySelector("main") ?? document.body).append(card);

  let opened = null, wait = 0;

  function open(mark) {
    clearTimeout(wait);
    if (mark === opened) return;
    close();
    opened = mark;
    mark.classList.add("bp-open");
    const definition = says(mark).cloneNode(true);
    definition.removeAttribute("id");
    text.replaceChildren(definition);
    more.href = mark.href;
    card.hidden = false;
    place(mark);
  }

  // Whether mouse or keyboard is still there: then the card stays.
  const held = () => opened && (opened.matches(":focus-visible, :hover") || card.matches(":hover"));

  function close() {
    clearTimeout(wait);
    opened?.classList.remove("bp-open");
    opened = null;
    card.hidden = true;
  }

  const later = (action, time) => { clearTimeout(wait); wait = setTimeout(action, time); };
  const leave = () => later(() => held() || close(), LINGER);

  // Below the line, or above it where there is more room; never over an edge of the window.
  function place(mark) {
    card.style.left = card.style.top = "0";
    const {left: zeroLeft, top: zeroTop, width, height} = card.getBoundingClientRect();
    const line = [...mark.getClientRects()].at(-1);         // a term may be broken over two lines
    const first = mark.getClientRects()[0];
    const inside = (value, size, room) => Math.max(MARGIN, Math.min(value, room - size - MARGIN));
    const below = line.bottom + GAP, above = first.top - GAP - height;
    const fits = below + height + MARGIN <= innerHeight || above < MARGIN;
    const left = inside(line.left, width, document.documentElement.clientWidth);
    const top = inside(fits ? below : above, height, innerHeight);
    card.style.left = `${left - zeroLeft}px`;
    card.style.top = `${top - zeroTop}px`;
  }

  let touched = false, openAtTouch = null;
  document.addEventListener("pointerdown", (event) => {
    touched = event.pointerType !== "mouse";
    openAtTouch = opened;
    if (!card.contains(event.target) && !event.target.closest?.("a.bp-term")) close();
  }, true);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
  let width = innerWidth;                                   // a phone changes its height while it scrolls
  addEventListener("resize", () => { if (innerWidth !== width) { width = innerWidth; close(); } });

  const seen = new Set();
  for (const mark of marks) {
    if (seen.has(mark.hash)) mark.tabIndex = -1;            // Tab stops once a page at a term, not in every section
    seen.add(mark.hash);
    mark.setAttribute("aria-describedby", says(mark).id);
    mark.addEventListener("pointerenter", ({pointerType}) => pointerType === "mouse" && later(() => open(mark), REST));
    mark.addEventListener("pointerleave", ({pointerType}) => pointerType === "mouse" && leave());
    mark.addEventListener("focus", () => mark.matches(":focus-visible") && open(mark));
    mark.addEventListener("blur", leave);
    mark.addEventListener("click", (event) => {
      if (touched && event.detail > 0 && openAtTouch !== mark) {
        event.preventDefault();
        open(mark);
      }
    });
  }
  card.addEventListener("pointerleave", ({pointerType}) => pointerType === "mouse" && leave());
})();
