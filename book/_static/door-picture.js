// Plays the training on the door. The numbers are bpkit's, frame by frame; the dots are computed here from a frame's
// weights, and tests/site/test_door.py compares them with bpkit. It plays once; who asks for less motion starts it themselves.
(() => {
  const {frames, curve, plane} = JSON.parse(document.getElementById("run").textContent);
  const SECONDS = 9;
  const picture = document.getElementById("picture");
  const [play, epoch] = [document.getElementById("play"), document.getElementById("epoch")];
  const dots = [...picture.querySelectorAll(".dots circle")], answers = [...picture.querySelectorAll(".answer")];
  const words = [...picture.querySelectorAll(".numbers [lang]")].map((word) => word.textContent);

  const sigmoid = (z) => 1 / (1 + Math.exp(-z));
  const value = (step) => plane.low + step * (plane.high - plane.low) / (plane.dots - 1);

  // The forward pass of the 2-2-1 network: W1 row by row, b1, W2, b2
  function answer([w00, w01, w10, w11, b0, b1, v0, v1, c], x1, x2) {
    return sigmoid(v0 * sigmoid(w00 * x1 + w10 * x2 + b0) + v1 * sigmoid(w01 * x1 + w11 * x2 + b1) + c);
  }

  function show(index) {
    const [updates, loss, samples, weights] = frames[index];
    dots.forEach((dot, n) => {
      const p = answer(weights, value(n % plane.dots), value(plane.dots - 1 - Math.floor(n / plane.dots)));
      dot.setAttribute("r", (plane.thinnest + (plane.widest - plane.thinnest) * Math.abs(2 * p - 1)).toFixed(1));
      dot.classList.toggle("one", p > .5);
    });
    answers.forEach((text, n) => { text.textContent = samples[n]; });
    picture.querySelector(".passed").setAttribute("d", "M" + curve.slice(0, index + 1).map((point) => point.join(" ")).join("L"));
    const here = picture.querySelector(".here");
    [here.cx.baseVal.value, here.cy.baseVal.value] = curve[index];
    epoch.value = updates;
    const said = [updates.toLocaleString("en"), loss];
    [document.getElementById("at-epoch").textContent, document.getElementById("at-loss").textContent] = said;
    const half = words.length / 2;                          // epoch in each language, then loss in each language
    epoch.setAttribute("aria-valuetext", `${words.slice(0, half).join(" · ")} ${said[0]}, ${words.slice(half).join(" · ")} ${said[1]}`);
  }

  const frameAt = () => frames.findIndex(([updates]) => updates >= Number(epoch.value));
  let began = null;                                         // when frame 0 was due, in the browser's clock; null: it stands still

  function setMoving(moving) {
    picture.toggleAttribute("data-moving", moving);
    play.setAttribute("aria-label", moving ? play.dataset.pause : play.dataset.play);
    if (!moving) began = null;
  }

  function tick(now) {
    if (began === null) return;
    const index = Math.min(frames.length - 1, Math.floor((now - began) / 1000 / SECONDS * (frames.length - 1)));
    if (index !== frameAt()) show(index);
    if (index === frames.length - 1) setMoving(false);
    else requestAnimationFrame(tick);
  }

  function start(index) {
    setMoving(true);
    show(index);
    requestAnimationFrame((now) => {
      began = now - index / (frames.length - 1) * SECONDS * 1000;
      tick(now);
    });
  }

  play.addEventListener("click", () => {
    if (picture.hasAttribute("data-moving")) setMoving(false);
    else start(frameAt() === frames.length - 1 ? 0 : frameAt());      // at the end: once more
  });
  epoch.addEventListener("input", () => {
    setMoving(false);
    show(frameAt());
  });
  play.hidden = epoch.hidden = false;
  setMoving(false);
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) show(frames.length - 1);
  else start(0);
})();
