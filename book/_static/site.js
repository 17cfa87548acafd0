// What the pages need beside the theme's scripts. window.BOOK comes from bpbook/search_pages.py.
// The book reads well without this file: the language switch then goes to the top of the twin page.

const book = window.BOOK ?? {words: {}};

// ---------------------------------------------------------------- Keep the reader's place at the language switch

// Both editions share their anchors, so the section being read exists in the twin.
const sections = () => [...document.querySelectorAll("article.bd-article section[id]")]
  .filter((section) => section.querySelector(":scope > h2, :scope > h3, :scope > h4"));

function sectionBeingRead(among = sections()) {
  const top = (section) => section.getBoundingClientRect().top;
  const aimedAt = among.find((section) => "#" + section.id === decodeURIComponent(location.hash));
  // At the end of a page the last sections are too low to scroll up to where one reads.
  const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  if (atEnd && aimedAt && top(aimedAt) > 0 && top(aimedAt) < innerHeight) return aimedAt.id;
  if (scrollY === 0) return "";                                                         // where the first section may be in sight
  return among.findLast((section) => top(section) <= (atEnd ? innerHeight : innerHeight / 3))?.id ?? "";
}

function keepPlace(link) {
  const page = link.getAttribute("href").split(/[?#]/)[0];
  link.addEventListener("click", () => {
    const section = sectionBeingRead();
    link.setAttribute("href", page + location.search + (section && "#" + section));
  });
}

// The door offers to go on there; see door.js. It stays in this browser, as the reader's progress does.
function rememberPlace() {
  const keep = (key, value) => { try { localStorage.setItem(key, value); } catch { /* a browser that keeps nothing */ } };
  document.querySelectorAll(".language-switch a")
    .forEach((link) => link.addEventListener("click", () => keep("bpkit:language", link.lang)));
  if (!book.reading) return;                                // only pages that are read for an hour, no lists
  addEventListener("pagehide", () => {
    const section = sectionBeingRead();
    keep("bpkit:reading", JSON.stringify({...book.reading, page: book.reading.page + (section && "#" + section)}));
  });
}

// ---------------------------------------------------------------- The contents show where the reader is

// The theme watches headings pass the top of the window, and sees none after a jump: Home, the scrollbar, a word found.
function followInContents() {
  const contents = document.querySelector("#pst-page-toc-nav");
  const links = [...contents?.querySelectorAll("a[href^='#']") ?? []];
  const linked = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1)))).filter(Boolean);
  if (!linked.length) return;
  const mark = () => {
    const here = "#" + sectionBeingRead(linked);
    for (const link of links) {
      const now = decodeURIComponent(link.hash) === here;
      link.classList.toggle("active", now);
      link.closest(".toc-entry").classList.toggle("active", now);
      if (now) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  addEventListener("scroll", mark, {passive: true});
  new MutationObserver(mark).observe(contents, {subtree: true, attributeFilter: ["class"]});      // the theme has marked another
}

// ---------------------------------------------------------------- Words that other scripts hard-code in English

function translateScripts() {
  const words = book.words;
  if (typeof messages !== "undefined") {                    // sphinx-copybutton; it has made its icons and buttons already
    iconCopy = iconCopy.replace(messages[locale].copy_to_clipboard, words["Copy to clipboard"]);
    iconCheck = iconCheck.replace(messages[locale].copy_success, words["Copied!"]);
    Object.assign(messages[locale], {copy: words.Copy, copy_to_clipboard: words["Copy to clipboard"],
                                     copy_success: words["Copied!"], copy_failure: words["Failed to copy"]});
    for (const button of document.querySelectorAll(".copybtn")) {
      button.dataset.tooltip = words.Copy;
      button.innerHTML = iconCopy;
    }
  }
  for (const button of document.querySelectorAll(".toggle-button[aria-label]")) {      // sphinx-togglebutton calls all of them alike; a title's name may be code
    button.setAttribute("aria-label", button.closest(".admonition-title")?.textContent.trim().split(" (")[0] || words["Toggle hidden content"]);
  }
}

// ---------------------------------------------------------------- A menu that closes gives the focus back

// The theme remembers where the focus was; on a phone that is nowhere, for there it takes the focus from a pressed button.
function giveFocusBack() {
  const search = document.querySelector(".search-button");
  search?.addEventListener("click", () => search.focus(), true);
  for (const side of ["primary", "secondary"]) {
    const button = document.querySelector(`.${side}-toggle`);
    document.querySelector(`#pst-${side}-sidebar-modal`)?.addEventListener("close", () => setTimeout(() => button?.focus()));
  }
}

// ---------------------------------------------------------------- Light or dark, said by the button too

function nameThemeButtons() {
  const mode = document.documentElement.dataset.mode;
  for (const button of document.querySelectorAll(".theme-switch-button")) {
    button.setAttribute("aria-label", `${button.dataset.bsTitle}: ${button.querySelector(`[data-mode="${mode}"]`).title}`);
  }
}

// ---------------------------------------------------------------- What scrolls sideways, scrolls by keyboard too

// Only boxes that do scroll become stops for Tab; on a wide screen hardly any formula does.
function makeScrollersReachable() {
  const seen = new ResizeObserver((boxes) => boxes.forEach(({target}) => {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }));
  const watch = (part) => part.querySelectorAll(".math-block, .bp-drawing, .pst-scrollable-table-container")
    .forEach((box) => seen.observe(box));
  watch(document);
  document.addEventListener("bp:ran", ({target}) => watch(target.parentElement));      // what a cell has just shown
}

// ---------------------------------------------------------------- The search is fetched when it is opened

// Its index, and its scripts, of which search-typing.js shows results while one types. Until they are there, and where they
// cannot be read, Enter leads to the search page.
function fetchSearchWhenOpened() {
  const field = document.querySelector("#pst-search-dialog input"), status = document.getElementById("search-says");
  if (!field) return;
  const says = JSON.parse(status.dataset.words);
  let state = says.reading, begun = false;
  const say = () => { if (field.value && state) status.textContent = state; };
  const fetched = (src) => new Promise((onload, onerror) => {       // a page opened from a disk may load scripts, but fetch nothing
    document.head.append(Object.assign(document.createElement("script"), {src, async: false, onload, onerror}));
  });
  function begin() {
    if (begun) return;
    begun = true;
    Promise.all(field.form.dataset.scripts.split(" ").map(fetched)).then(() => { state = ""; }, () => { state = says.unread; say(); });
  }
  field.addEventListener("focus", begin);
  field.addEventListener("input", () => { begin(); say(); });      // a window behind another is told of no focus
}

translateScripts();
document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll(".language-switch a").forEach(keepPlace);
  rememberPlace();
  followInContents();
  makeScrollersReachable();
  giveFocusBack();
  fetchSearchWhenOpened();
  nameThemeButtons();
  new MutationObserver(nameThemeButtons).observe(document.documentElement, {attributeFilter: ["data-mode"]});
});
