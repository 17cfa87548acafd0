/* Questions answered in the page. Answers are kept in this browser, under one key for the whole course, and go nowhere. */
(() => {
  const KEY = "bpkit:progress";
  let memory = {};                                   // where a browser keeps nothing (a private window), this page does

  const store = window.bpStore ??= {
    read() {
      try { memory = JSON.parse(localStorage.getItem(KEY)) ?? memory; } catch { /* nothing kept, or not ours */ }
      return {format: "bpkit-progress-1", passed: {...memory.passed}, answers: {...memory.answers}};
    },
    write(state) {
      memory = state;
      try { localStorage.setItem(KEY, JSON.stringify(state)); } catch { /* kept for this page only */ }
      document.dispatchEvent(new CustomEvent("bp:progress"));
    },
    pass(id) {
      const state = store.read();
      state.passed[id] ??= new Date().toLocaleDateString("sv");      // 2026-11-25, in the reader's own time zone
      store.write(state);
    },
    answer(id, value) {
      const state = store.read();
      state.answers[id] = value;
      store.write(state);
    },
  };

  /* 0.6, 0,6, 3/5, ½, −2, 6e-1. NaN for anything else. */
  function numberIn(text) {
    const parts = text.trim().replaceAll("½", "1/2").replaceAll("¼", "1/4").replaceAll("¾", "3/4").replace(/[−–]/g, "-").replace(/(\d),(\d)/g, "$1.$2").split("/");
    const values = parts.map((part) => part.trim() === "" ? NaN : Number(part));
    return values.length === 1 ? values[0] : values.length === 2 ? values[0] / values[1] : NaN;
  }

  const near = (a, b, tolerance) => Math.abs(a - b) <= tolerance * (Math.abs(b) || 1);

  /* The reason to show, or a message if there is no answer yet. */
  function judged(form) {
    const field = form.querySelector("input[type=text]");
    if (!field) {
      const chosen = form.querySelector("input:checked");
      if (!chosen) return {message: form.dataset.choose};
      const option = chosen.closest(".bp-option");
      return {value: chosen.value, right: "isRight" in option.dataset, why: option.querySelector(".bp-why")};
    }
    const number = numberIn(field.value);
    if (!Number.isFinite(number)) return {message: form.dataset.noNumber};
    const why = [...form.querySelectorAll(".bp-why")]
      .find((reason) => near(number, Number(reason.dataset.value), Number(field.dataset.tolerance)));
    return {value: field.value.trim(), right: why !== undefined && "isRight" in why.dataset, why};
  }

  function forget(form) {
    form.querySelectorAll(".bp-why").forEach((why) => delete why.dataset.shown);
    form.querySelector("output").textContent = "";
    delete form.dataset.state;
  }

  function show(form, result) {
    forget(form);
    const output = form.querySelector("output");
    if (result.message) { output.textContent = result.message; return; }
    form.dataset.state = result.right ? "right" : "wrong";
    if (result.why) result.why.dataset.shown = "";
    output.textContent = (result.right ? "✓ " + form.dataset.right : "✗ " + form.dataset.wrong)
      + (result.why ? "" : " " + form.dataset.another);
    const spoken = document.createElement("span");     // a screen reader hears the reason too; others see it where it stands
    spoken.className = "bp-spoken";
    spoken.textContent = " " + (result.why?.querySelector("span")?.textContent ?? "");
    output.append(spoken);
  }

  function restore(form) {
    const value = store.read().answers[form.dataset.quiz];
    if (value === undefined) return;
    const field = form.querySelector("input[type=text]");
    if (field) field.value = value;
    else {
      const option = [...form.querySelectorAll("input")].find((input) => input.value === String(value));
      if (!option) return;
      option.checked = true;
    }
    show(form, judged(form));
  }

  function enliven(form) {
    form.dataset.live = "";
    form.querySelector("button").hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const result = judged(form);
      show(form, result);
      if (result.message) return;
      store.answer(form.dataset.quiz, result.value);
      if (result.right) store.pass(form.dataset.quiz);
    });
    form.addEventListener("input", () => forget(form));
    form.addEventListener("keydown", (event) => event.stopPropagation());      // JupyterLab would take the letters for commands
    restore(form);
  }

  const enlivenAll = () => document.querySelectorAll(".bp-quiz:not([data-live])").forEach(enliven);
  window.bpRestore = () => document.querySelectorAll(".bp-quiz[data-live]").forEach(restore);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", enlivenAll);
  else enlivenAll();
})();
