/* Pictures that are moved by hand. Words and first numbers stand in the page; this script moves rings on a grid, and draws. */
(() => {
  const fixed = (number, digits = 4) => (Math.abs(number) < .5 * 10 ** -digits ? 0 : number).toFixed(digits);
  const factor = (number) => number < 0 ? `(${number})` : `${number}`;
  const withMinus = (text) => text.replace(/-(?=\d)/g, "−");       // as bpkit.draw.numbers.with_minus
  const pair = ([x, y]) => `(${x}, ${y})`;                     // a number on the grid is written as it is
  const place = (number) => `${Number(fixed(number + 1.3e-5, 1))}`;      // as bpkit.draw.svg.place
  const path = (points) => "M" + points.map(([x, y]) => `${place(x)} ${place(y)}`).join("L");
  const moved = ([x, y]) => `translate(${place(x)} ${place(y)})`;

  /* The mathematics of both widgets, as in bpkit.vectors. */
  const dot = (u, v) => u[0] * v[0] + u[1] * v[1];
  const norm = (v) => Math.sqrt(dot(v, v));
  const times = (number, v) => v.map((entry) => number * entry);
  const projection = (u, v) => times(dot(u, v) / dot(v, v), v);
  const cosine = (u, v) => dot(u, v) / (norm(u) * norm(v));

  /* ---- dot product ---- */

  function caseOf(u, v) {
    if (!norm(u) || !norm(v)) return "zero";
    if (u[0] * v[1] === u[1] * v[0]) return dot(u, v) > 0 ? "same" : "opposite";
    return dot(u, v) === 0 ? "perpendicular" : dot(u, v) > 0 ? "acute" : "obtuse";
  }

  function arrow(plane, tip, thin, wide, head) {
    const length = norm(tip) * plane.unit;
    if (!length) return "";
    const [x0, y0] = plane.at([0, 0]), [ex, ey] = times(1 / norm(tip), tip), neck = Math.max(length - head, 0);
    wide *= (length - neck) / head;
    thin = Math.min(thin, wide);
    const outline = [[0, thin], [neck, thin], [neck, wide], [length, 0], [neck, -wide], [neck, -thin], [0, -thin]];
    return path(outline.map(([along, aside]) => [x0 + along * ex - aside * ey, y0 - along * ey - aside * ex])) + "Z";
  }

  function dotProduct(live, plane, {part, show, choose}) {
    const tipped = (letter, tip) => {
      part(letter, "d", arrow(plane, tip, 1.5, 5, 13));
      const beyond = (24 / plane.unit) / norm(tip), beside = [.6, letter === "u" ? .6 : -.6];
      const [x, y] = plane.at(norm(tip) ? times(1 + beyond, tip) : beside);
      part(`name-${letter}`, "transform", moved([x, y + 5]));
    };
    return ([u, v]) => {
      const product = dot(u, v), lengths = [fixed(norm(u)), fixed(norm(v))], angle = norm(u) && norm(v), line = norm(v) > 0;
      const shadow = line ? projection(u, v) : [0, 0], away = line ? times(1 / norm(v), v) : [0, 0];
      const side = away[0] * u[1] >= away[1] * u[0] ? -1 : 1, [x, y] = plane.at(times(.5, shadow));
      tipped("u", u);
      tipped("v", v);
      part("shadow", "d", arrow(plane, shadow, 4, 9, 16));
      part("foot", "transform", moved(plane.at(shadow)));
      part("falls", "d", path([plane.at(u), plane.at(shadow)]));
      part("ray", "d", path([plane.at(times(-9, away)), plane.at(times(9, away))]));
      part("word", "transform", moved([x - side * away[1] * 34, y - side * away[0] * 19 + 5]));
      ["ray", "falls", "foot", "word"].forEach((each) => part(each, "visibility", line ? "visible" : "hidden"));
      show("vectors", `u = ${pair(u)}, v = ${pair(v)}`);
      show("product", `u·v = ${factor(u[0])}·${factor(v[0])} + ${factor(u[1])}·${factor(v[1])} = ${product}`);
      show("lengths", `‖u‖ = ${lengths[0]}, ‖v‖ = ${lengths[1]}`);
      show("cosine", angle ? `cos = ${product}/(${lengths[0]}·${lengths[1]}) = ${fixed(cosine(u, v))}` : "");
      show("shadow", line ? `${product}/${dot(v, v)}·v = (${fixed(shadow[0])}, ${fixed(shadow[1])})` : "");
      choose("case", caseOf(u, v));
    };
  }

  /* ---- decision line ---- */

  function decisionLine(live, plane, {part, show, svg}) {
    const find = (selector) => [...live.querySelectorAll(selector)];
    const [data, points, corners] = ["sets", "points", "corners"].map((name) => JSON.parse(svg.dataset[name]));
    const radios = find(".bp-choice input"), rows = find("tbody tr"), best = data.map(() => 0);
    let side = 1;

    function draw([p, q]) {
      const set = Number(radios.find((radio) => radio.checked)?.value ?? 0), targets = data[set];
      const length = norm([q[0] - p[0], q[1] - p[1]]), along = [(q[0] - p[0]) / length, (q[1] - p[1]) / length];
      const w = [side * along[1], -side * along[0]], b = -dot(w, p);
      const z = (x) => dot(w, x) + b;
      const says = points.map((x) => z(x) > 1e-9 ? 1 : z(x) < -1e-9 ? 0 : .5);      // on the line the output is 0.5
      const right = says.filter((output, i) => output === targets[i]).length;
      best[set] = Math.max(best[set], right);

      const [x, y] = plane.at([p[0] + .33 * (q[0] - p[0]), p[1] + .33 * (q[1] - p[1])]);
      const turn = [along[0], -along[1], w[0], -w[1]].map((number) => fixed(number));
      part("line", "transform", `matrix(${turn.join(" ")} ${place(x)} ${place(y)})`);
      part("name-w", "transform", moved([x + 44 * w[0], y - 44 * w[1] + 5]));
      const heights = corners.map(({at}) => Math.round(z(at) * 1e9));
      [["one", Math.max(...heights)], ["zero", Math.min(...heights)]].forEach(([name, height]) =>
        part(name, "transform", moved(corners[heights.indexOf(height)].word)));
      points.forEach((_, i) => {
        const sign = says[i] === targets[i] ? "✓" : "✗", row = rows[i];
        part(`mark-${i}`, "class", `bp-verdict bp-of-${sign === "✓" ? "c" : "b"}`);
        part(`point-${i}`, "class", targets[i] ? "bp-one" : "bp-zero");
        part(`mark-${i}`, "textContent", sign);
        part(`target-${i}`, "textContent", `${targets[i]}`);
        row.children[1].textContent = targets[i];
        row.children[2].textContent = says[i];
        row.toggleAttribute("data-spoken", sign === "✗");
        row.querySelectorAll("[data-is]").forEach((word) => { word.hidden = word.dataset.is !== sign; });
      });
      show("line", `w = (${fixed(w[0])}, ${fixed(w[1])}), b = ${fixed(b)}`);
      show("right", `${right}`);
      show("best", `${best[set]}`);
    }

    radios.forEach((radio) => radio.addEventListener("change", () => draw.again()));
    live.querySelector("[data-turn]").addEventListener("click", () => { side = -side; draw.again(); });
    draw.allowed = ([p, q]) => p[0] !== q[0] || p[1] !== q[1];
    draw.reset = () => { side = 1; };
    return draw;
  }

  /* ---- rings to drag ---- */

  const KINDS = {"dot_product": dotProduct, "decision_line": decisionLine};
  const KEYS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1], PageUp: [0, 5], PageDown: [0, -5]};
  const QUIET = ["Home", "End", " "];

  function enliven(live) {
    const widget = live.closest(".bp-widget"), svg = live.querySelector("svg"), spoken = widget.querySelector(".bp-spoken");
    const handles = [...svg.querySelectorAll(".bp-handle")];
    const [steps, low, high, left, top] = ["steps", "low", "high", "left", "top"].map((name) => Number(svg.dataset[name]));
    const width = svg.viewBox.baseVal.width, unit = width / (top - left);
    const plane = {unit, at: ([x, y]) => [(x - left) * unit, (top - y) * unit]};
    const home = handles.map((handle) => [Number(handle.dataset.x), Number(handle.dataset.y)]);
    const places = [...home];
    const means = {svg,
      part(name, attribute, value) {
        const element = svg.querySelector(`[data-part="${name}"]`);
        if (attribute === "textContent") element.textContent = value;
        else element.setAttribute(attribute, value);
      },
      show(name, words) {
        live.querySelector(`[data-show="${name}"]`).textContent = withMinus(words);
        live.querySelectorAll(`[data-with="${name}"]`).forEach((each) => { each.hidden = !words; });
        live.querySelectorAll(`[data-without="${name}"]`).forEach((each) => { each.hidden = Boolean(words); });
      },
      choose(name, key) {
        live.querySelectorAll(`[data-${name}]`).forEach((each) => { each.hidden = each.dataset[name] !== key; });
      },
    };
    const draw = KINDS[widget.dataset.widget](live, plane, means);

    function update(speak) {
      draw(places);
      handles.forEach((handle, i) => {
        handle.setAttribute("transform", moved(plane.at(places[i])));
        handle.setAttribute("aria-valuenow", places[i][0]);
        handle.setAttribute("aria-valuetext", withMinus(pair(places[i])));
      });
      if (speak) spoken.textContent = [...live.querySelectorAll("[data-spoken]")].map((line) => line.innerText.replaceAll("\t", " ")).join(". ");
    }

    const onGrid = (number) => Math.min(high, Math.max(low, Math.round(number * steps) / steps)) + 0;   // + 0: no minus zero
    function put(i, at, speak) {
      const wanted = places.map((place, n) => n === i ? at.map(onGrid) : place);
      if (draw.allowed && !draw.allowed(wanted)) return;
      places[i] = wanted[i];
      update(speak);
    }

    handles.forEach((handle, i) => {
      let held = null;
      handle.addEventListener("pointerdown", (event) => {
        if (event.button) return;
        event.preventDefault();
        handle.setPointerCapture(event.pointerId);
        handle.focus({preventScroll: true});
        held = {at: places[i], x: event.clientX, y: event.clientY};
      });
      /* Chromium did not heed touch-action on the ring: without this line the page scrolls, and the ring is let go. */
      handle.addEventListener("touchstart", (event) => event.preventDefault(), {passive: false});
      handle.addEventListener("pointermove", (event) => {
        if (!held) return;
        const pixels = unit * svg.getBoundingClientRect().width / width;
        put(i, [held.at[0] + (event.clientX - held.x) / pixels, held.at[1] - (event.clientY - held.y) / pixels], false);
      });
      ["pointerup", "pointercancel"].forEach((end) => handle.addEventListener(end, () => {
        if (held) update(true);
        held = null;
      }));
      handle.addEventListener("keydown", (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const way = event.key === "Home" ? null : KEYS[event.key];
        if (event.key in KEYS || QUIET.includes(event.key)) event.preventDefault();      // the page must not scroll away
        if (way === undefined) return;
        put(i, way ? places[i].map((number, axis) => number + way[axis] / steps) : home[i], true);
      });
    });
    live.querySelector("[data-reset]").addEventListener("click", () => {
      draw.reset?.();
      home.forEach((at, i) => { places[i] = at; });
      update(true);
    });
    draw.again = () => update(true);

    widget.dataset.live = "";
    live.hidden = false;
    update(false);
  }

  const enlivenAll = () => document.querySelectorAll(".bp-widget:not([data-live]) > .bp-live").forEach(enliven);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", enlivenAll);
  else enlivenAll();
})();
