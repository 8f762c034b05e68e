"use strict";
// Shows the details of the claims under the pointer or the focus. All of it is on the page already.
(() => {
  const details = document.getElementById("details");
  const hint = details.innerHTML;
  const cards = new Map();
  for (const card of document.querySelectorAll(".card")) {
    const claim = card.dataset.claim;
    cards.set(claim, [...(cards.get(claim) || []), card]);
  }
  const runs = [...document.querySelectorAll(".run[data-claims]")];
  const claimsOf = (run) => run.dataset.claims.split(" ");

  const show = (claims) => {
    details.replaceChildren();
    for (const run of runs) {
      const on = claimsOf(run).some((claim) => claims.includes(claim));
      run.classList.toggle("on", on);
      if (run.hasAttribute("aria-pressed")) {
        run.setAttribute("aria-pressed", String(on));
      }
    }
    for (const [claim, list] of cards) {
      const on = claims.includes(claim);
      list.forEach((card) => card.classList.toggle("on", on));
      if (on) {
        details.append(list[0].cloneNode(true));
      }
    }
  };
  const clear = () => {
    show([]);
    details.innerHTML = hint;
  };

  for (const run of runs) {
    const open = () => show(claimsOf(run));
    run.addEventListener("mouseenter", open);
    run.addEventListener("focus", open);
    run.addEventListener("click", open);
    run.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        open();
      }
    });
  }
  for (const [claim, list] of cards) {
    list.forEach((card) => card.addEventListener("mouseenter", () => show([claim])));
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      clear();
    }
  });
})();
