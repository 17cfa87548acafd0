/* On paper a reader tries first: hints, solutions and the answers to questions stand at the end of the page, and each
   exercise says so. Paper is light. All of it is taken back after printing; without a script they stay at their places. */
(() => {
  const WORDS = {
    en: {end: "Answers, hints and solutions", question: "Question", solution: "Solution", there: "Hints and solution"},
    ko: {end: "답, 힌트, 풀이", question: "질문", solution: "풀이", there: "힌트와 풀이"},
  };
  const undo = [];

  function make(name, attributes = {}, ...content) {
    const element = Object.assign(document.createElement(name), attributes);
    element.append(...content);
    return element;
  }

  function insert(element, put) {
    put(element);
    undo.push(() => element.remove());
  }

  function move(node, target) {
    const place = document.createComment("");
    node.replaceWith(place);
    target.append(node);
    undo.push(() => place.replaceWith(node));
  }

  /* The right option by its letter, and why; of a question for a number only why, which names the number. */
  function answer(quiz, number, words) {
    const options = [...quiz.querySelectorAll(".bp-option")], right = options.findIndex((option) => "isRight" in option.dataset);
    const why = quiz.querySelector("[data-is-right] .bp-why span, .bp-why[data-is-right] span");
    const letter = right < 0 ? "" : String.fromCharCode(65 + right) + ". ";
    const label = make("a", {href: "#" + quiz.id, className: "bp-back"}, `${words.question} ${number}`);
    const link = make("a", {href: `#answer-${quiz.id}`, className: "bp-to-end"}, `${words.question} ${number}`);
    insert(link, (element) => quiz.querySelector("legend, .bp-question").prepend(element));
    return make("li", {id: `answer-${quiz.id}`}, label, " ", make("b", {}, letter), ...why.cloneNode(true).childNodes);
  }

  function hint(details) {
    const line = make("div", {className: "bp-hint"}, make("b", {}, details.querySelector("summary").textContent.trim()), " ");
    move(details.querySelector(".sd-card-body"), line);
    move(details, document.createDocumentFragment());
    return line;
  }

  /* Behind an exercise follow its hints, the cell to start from, the cell of the solution and what is said about it. */
  function solution(exercise, words) {
    const title = exercise.querySelector(".admonition-title"), id = `solution-of-${exercise.id}`, name = title.cloneNode(true);
    name.querySelector(".bp-mark")?.remove();                  // that it is passed
    const heading = make("h3", {id}, make("a", {href: "#" + exercise.id, className: "bp-back"}, name.textContent.trim()));
    const part = make("section", {className: "bp-solution"}, heading);
    let node = exercise.nextElementSibling, hints = true;
    while (node && !node.matches(".exercise, section")) {
      const next = node.nextElementSibling, isEnd = node.matches(".solution");
      hints &&= node.matches("details");
      if (node.matches(".tag_hide-cell")) part.append(make("p", {className: "bp-solved"}, words.solution));
      if (hints) part.append(hint(node));
      else if (isEnd || node.matches(".tag_hide-cell")) move(node, part);
      if (isEnd) break;
      node = next;
    }
    if (part.childElementCount < 2) return null;
    insert(make("a", {href: "#" + id, className: "bp-to-end"}, ` ${words.there}`), (element) => title.append(element));
    return part;
  }

  function gather(article) {
    const words = WORDS[article.closest("[lang]").lang] ?? WORDS.en;
    const answers = [...article.querySelectorAll(".bp-quiz")].map((quiz, place) => answer(quiz, place + 1, words));
    const solutions = [...article.querySelectorAll(".exercise")].map((exercise) => solution(exercise, words)).filter(Boolean);
    if (!answers.length && !solutions.length) return;
    const list = answers.length ? [make("ul", {className: "bp-answers"}, ...answers)] : [];
    insert(make("section", {className: "bp-at-end"}, make("h2", {}, words.end), ...list, ...solutions), (element) => article.append(element));
  }

  function unfold(details) {
    if (details.open) return;
    details.open = true;
    undo.push(() => { details.open = false; });
  }

  function becomePaper() {
    if (undo.length) return;
    const root = document.documentElement, theme = root.dataset.theme;
    root.dataset.theme = "light";
    undo.push(() => { if (theme) root.dataset.theme = theme; else delete root.dataset.theme; });
    document.querySelectorAll(".bd-article details").forEach(unfold);
    document.querySelectorAll(".bd-article").forEach(gather);
  }

  addEventListener("beforeprint", becomePaper);
  addEventListener("afterprint", () => { while (undo.length) undo.pop()(); });
})();
