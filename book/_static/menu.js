// The menu behind a button of the header: what bootstrap.js would do for it, which weighs thirty times as much.
// Press or Enter opens and closes it, the arrow keys go from entry to entry, Escape and a press elsewhere close it.

for (const button of document.querySelectorAll('[data-bs-toggle="dropdown"]')) {
  const menu = button.parentElement.querySelector(".dropdown-menu");
  const entries = [...menu.querySelectorAll("a, button")];

  function show(open) {
    menu.classList.toggle("show", open);
    button.setAttribute("aria-expanded", open);
  }
  button.addEventListener("click", () => show(!menu.classList.contains("show")));

  button.parentElement.addEventListener("keydown", (event) => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step) {
      event.preventDefault();
      show(true);
      const place = entries.indexOf(document.activeElement);
      entries.at(place < 0 && step < 0 ? -1 : (place + step) % entries.length).focus();
    } else if (event.key === "Escape" && menu.classList.contains("show")) {
      show(false);
      button.focus();
    }
  });
  const leave = ({target}) => button.parentElement.contains(target) || show(false);
  document.addEventListener("click", leave);
  document.addEventListener("focusin", leave);
}
