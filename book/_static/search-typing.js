// Results while one types: the dialog's field is a combobox with a list, as the ARIA Authoring Practices describe it.
// The focus stays in the field. Arrow keys choose, Enter opens what is chosen; with nothing chosen it leads to the search
// page. The options are links, so that a mouse can open them in another tab.

(() => {
  const SHOWN = 6, CONTEXT = 45;              // results; half the characters of a line of context
  const PAUSE = 80, SILENCE = 700;            // milliseconds without a key: until the list changes, until that is said
  const dialog = document.getElementById("pst-search-dialog"), field = dialog.querySelector("input");
  const list = document.getElementById("search-list"), status = document.getElementById("search-says");
  const root = document.documentElement.dataset.content_root;
  let shown = "", chosen = null, pause = 0, silence = 0;

  function choose(option) {
    chosen?.setAttribute("aria-selected", "false");
    chosen = option ?? null;
    if (!chosen) return field.removeAttribute("aria-activedescendant");
    chosen.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", chosen.id);
    chosen.scrollIntoView({block: "nearest"});
  }

  function option(address, number, parts) {
    const link = element("a", "", {href: root + address, id: `search-option-${number}`, tabIndex: -1});
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    link.append(...parts);
    return link;
  }

  function part(className, contents) {
    const made = element("span", "", {className});
    made.append(...contents);
    return made;
  }

  function optionOf(result, number, pattern, things) {
    const {section} = result;
    return option(addressOf(section), number, [part("bp-found", marked(headingOf(section), pattern)), ...besides(result), " ",
                                               part("bp-context", context(section, things, pattern, CONTEXT))]);
  }

  function show({results, things}, query) {
    const pattern = regExp(things.flatMap(({words}) => words));
    const options = results.slice(0, SHOWN).map((result, number) => optionOf(result, number, pattern, things));
    if (results.length > SHOWN) {
      const address = `${field.form.getAttribute("action").replace(root, "")}?q=${encodeURIComponent(query)}`;
      options.push(option(address, SHOWN, [element("span", says.all, {className: "bp-all-results"})]));
    }
    choose(null);
    list.replaceChildren(...options);
    list.hidden = !options.length;
    list.scrollTop = 0;
    field.setAttribute("aria-expanded", options.length > 0);
  }

  // What is found is said when the reader pauses, not at every key.
  function say(texts) {
    clearTimeout(silence);
    status.textContent = "";
    silence = setTimeout(() => { status.textContent = texts.join(" "); }, SILENCE);
  }

  function update(isComposing) {
    const query = completed(field.value);
    if (query === shown) return;
    const found = query ? search(query) : {results: [], things: [], notes: []};
    if (isComposing && !found.results.length) return;       // half a syllable: what stands there stays
    shown = query;
    show(found, query);
    say(query ? sentences(found, query, SHOWN) : []);
  }

  function updateSoon({type, isComposing}) {
    clearTimeout(pause);
    pause = setTimeout(update, PAUSE, type === "input" && isComposing);
  }
  field.addEventListener("input", updateSoon);
  field.addEventListener("compositionend", updateSoon);     // the last input comes before it
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229) return;                 // the key belongs to the syllable
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key], options = [null, ...list.children];
    if (step && !list.hidden) choose(options.at((options.indexOf(chosen) + step) % options.length));
    else if (event.key === "Enter" && chosen) chosen.click();
    else return;
    event.preventDefault();
  });
  field.addEventListener("focus", () => {                   // opened again: Escape has emptied the field, Ctrl+K has not
    field.select();
    choose(null);
    update(false);
  });
  list.addEventListener("click", ({target}) => target.closest("a") && dialog.close());        // it may lead to this very page
  update(false);
})();
