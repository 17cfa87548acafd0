/* Widgets: one frame at a time. Everything that is shown stands in the page already; this script chooses and announces. */
(() => {
  /* A picture wider than the screen scrolls in its box. What goes in and what comes out are brought into sight together;
     where they do not fit, what comes out, and as much of the rest as there is room for. */
  function bringIntoSight(widget, frame, before) {
    const box = frame.querySelector(".bp-board") ?? widget.querySelector(".bp-board");
    box.scrollLeft = (before?.querySelector(".bp-board") ?? box).scrollLeft;
    const made = reach(box, "bp-out"), all = reach(box, "bp-out", "bp-in");
    const seen = box.getBoundingClientRect(), left = box.scrollLeft, right = left + seen.width;
    const fits = all.right - all.left <= seen.width, needed = fits ? all : made;
    if (needed.left >= left && needed.right <= right) return;
    const centred = (all.left + all.right - seen.width) / 2;
    box.scrollLeft = Math.min(Math.max(centred, needed.right - seen.width), needed.left);
  }

  /* From where to where the marks of these classes reach in a picture, wherever it is scrolled to. */
  function reach(box, ...classes) {
    const marks = classes.flatMap((name) => [...box.querySelectorAll(`[data-frame][data-now] .${name}, :not([data-frame]) > .${name}`)])
      .map((mark) => mark.getBoundingClientRect()).filter((mark) => mark.width > 0 || mark.height > 0);
    const start = box.scrollLeft - box.getBoundingClientRect().left;
    return {left: start + Math.min(...marks.map((mark) => mark.left)), right: start + Math.max(...marks.map((mark) => mark.right))};
  }

  /* A caption as it is read aloud. The slider says the title itself. */
  function said(frame, withoutTitle) {
    const lines = [...frame.querySelectorAll(".bp-says p:not([data-option]), .bp-says p[data-chosen]")].slice(withoutTitle ? 1 : 0);
    return lines.map((line) => line.textContent.trim()).map((line) => /[.?!]$/.test(line) ? line : line + ".").join(" ");
  }

  /* A picture that scrolls sideways can be scrolled by keyboard, and says what it is; one that fits is no stop for Tab. */
  function watchWidth(widget) {
    const watch = new ResizeObserver((boxes) => boxes.forEach(({target}) => {
      const scrolls = target.scrollWidth > target.clientWidth && !target.querySelector("[tabindex]");
      for (const [name, value] of [["tabindex", "0"], ["role", "group"], ["aria-label", widget.getAttribute("aria-label")]]) {
        if (scrolls) target.setAttribute(name, value);
        else target.removeAttribute(name);
      }
    }));
    widget.querySelectorAll(".bp-board").forEach((board) => watch.observe(board));
  }

  function enliven(widget) {
    const find = (selector) => [...widget.querySelectorAll(selector)];
    const frames = find(".bp-frame"), controls = widget.querySelector(".bp-controls");
    const slider = controls.querySelector("input[type=range]"), radios = find("input[type=radio]");
    const [back, on] = find("button[data-step]"), count = controls.querySelector(".bp-count");
    const spoken = widget.querySelector(".bp-spoken"), targets = find(".bp-target");
    const options = "options" in widget.dataset;
    let now = null, speaking = false;

    const chosen = () => radios.find((radio) => radio.checked)?.value ?? "0";

    /* The frames of the chosen series. */
    const row = () => frames.filter((frame) => options || frame.dataset.series === chosen());

    /* With options, parts of the frames instead. */
    function choose() {
      find("[data-option]").forEach((part) => part.toggleAttribute("data-chosen", part.dataset.option === chosen()));
      show(step());
    }

    function show(step) {
      const shown = row(), frame = shown[Math.max(0, Math.min(step, shown.length - 1))], before = now;
      step = shown.indexOf(frame);
      now = frame;
      frames.forEach((each) => each.toggleAttribute("data-now", each === frame));
      find("[data-frame]").forEach((mark) => mark.toggleAttribute("data-now", mark.dataset.frame === frame.dataset.number));
      targets.forEach((target) => {
        const chosen = target.dataset.to === frame.dataset.number;
        target.setAttribute("aria-pressed", chosen);
        target.tabIndex = chosen ? 0 : -1;
      });
      slider.max = shown.length - 1;
      slider.value = step;
      slider.disabled = shown.length < 2;
      slider.setAttribute("aria-valuetext", frame.querySelector(".bp-title").textContent);
      count.textContent = frame.dataset.mark ?? `${step + 1} / ${shown.length}`;
      back.disabled = step === 0;
      on.disabled = step === shown.length - 1;
      bringIntoSight(widget, frame, before);
      if (speaking) spoken.textContent = said(frame, document.activeElement === slider);
    }

    const step = () => Number(slider.value);
    slider.addEventListener("input", () => show(step()));
    [back, on].forEach((button) => button.addEventListener("click", () => {
      show(step() + Number(button.dataset.step));
      if (button.disabled) slider.focus();                     // a disabled button would lose the keyboard
    }));
    radios.forEach((radio) => radio.addEventListener("change", choose));
    slider.addEventListener("keydown", (event) => {            // arrows, Home and End are the slider's own
      if (event.key !== " ") return;
      event.preventDefault();
      show(step() + (event.shiftKey ? -1 : 1));
    });
    widget.querySelector(".bp-all input").addEventListener("change", (event) => {
      widget.toggleAttribute("data-all", event.target.checked);
    });

    targets.forEach((target, place) => {
      target.setAttribute("role", "button");
      const press = () => show(row().findIndex((frame) => frame.dataset.number === target.dataset.to));
      target.addEventListener("click", press);
      target.addEventListener("keydown", (event) => {
        const to = {ArrowRight: place + 1, ArrowDown: place + 1, ArrowLeft: place - 1, ArrowUp: place - 1, Home: 0, End: targets.length - 1}[event.key];
        const next = event.key === " " || event.key === "Enter" ? target : targets[to];
        if (!next) return;
        event.preventDefault();
        next.focus();
        next.dispatchEvent(new Event("click"));
      });
    });

    /* JupyterLab would take these keys for its own: they would move from cell to cell. */
    const OURS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown", " ", "Enter"];
    widget.addEventListener("keydown", (event) => { if (OURS.includes(event.key)) event.stopPropagation(); });

    widget.dataset.live = "";
    controls.hidden = false;
    watchWidth(widget);
    show(Number(widget.dataset.start));
    speaking = true;
  }

  function enlivenAll() {
    const widgets = [...document.querySelectorAll(".bp-widget:not([data-live])")];
    widgets.filter((widget) => widget.querySelector(".bp-controls")).forEach(enliven);     // others are dragging.js's
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", enlivenAll);
  else enlivenAll();
})();
