// The door offers the language that this reader chose before, or else the one that the browser asks for, and the place
// where they stopped reading. It changes nothing but what stands out: nobody is sent anywhere. Kept in this browser only.
(() => {
  const editions = [...document.querySelectorAll("[data-edition]")];
  const read = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
  const keep = (key, value) => { try { localStorage.setItem(key, value); } catch { /* a browser that keeps nothing */ } };

  const known = (language) => editions.find((edition) => edition.dataset.edition === language);
  const chosen = known(read("bpkit:language"));
  const asked = navigator.languages.map((tag) => known(tag.slice(0, 2).toLowerCase())).find(Boolean);
  const offered = chosen ?? asked;
  if (offered) {
    const word = offered.querySelector(".offer");
    word.textContent = chosen ? word.dataset.chosen : word.dataset.browser;
    offered.dataset.offered = "";
  }

  // {"page": "book/ko/03-gradient-descent.html", "title": "3. 경사하강법"}, kept by site.js
  function continueReading() {
    let last;
    try { last = JSON.parse(read("bpkit:reading")); } catch { return; }
    const found = /^book\/(\w+)\/[\w-]+\.html(#[\w-]+)?$/.exec(last?.page ?? "");
    const place = found && known(found[1])?.querySelector(".continue");
    if (!place) return;
    const link = place.querySelector("a");
    link.href = document.body.dataset.root + last.page;
    link.querySelector("span").textContent = last.title;
    place.hidden = false;
  }
  continueReading();

  for (const edition of editions) {
    edition.addEventListener("click", (event) => event.target.closest("a") && keep("bpkit:language", edition.dataset.edition));
  }
})();
