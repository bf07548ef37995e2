// The passages beside the number: a link that leads to a passage opens its article's passages in a
// panel. An opened panel is one step of the browser's history: back closes it, forward opens it.
// Where anything here fails, the links are what they were, and jump.
(() => {
  "use strict";
  const panel = document.getElementById("panel");
  const title = document.getElementById("panel-title");
  const body = panel.querySelector(".panel-body");
  const place = panel.querySelector(".in-place");
  let opener = null;

  const hashOf = (link) => link.getAttribute("href"); // a link in a chart has no `hash`

  // What a hash leads to: the passages of an article, and the one among them, if it is one.
  const found = (hash) => {
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    const block = target && target.closest("section.passages");
    if (!block || panel.contains(block)) return null;
    const passages = [...block.querySelectorAll(".passage")];
    return { block, nth: passages.indexOf(target.closest(".passage")) };
  };

  // What a number is of: the heads of its row and of its column.
  const told = (link) => {
    const cell = link.closest("td");
    const table = cell && cell.closest("table");
    if (!table || !table.tHead) return "";
    const said = (head) => (head ? head.innerText.replace(/\s+/g, " ").trim() : "");
    const heads = [cell.parentElement.querySelector("th"), table.tHead.rows[0].cells[cell.cellIndex]];
    return `${heads.map(said).filter(Boolean).join(" · ")}: ${said(link)}`;
  };

  const fill = ({ block, nth }, hash) => {
    const copy = block.cloneNode(true);
    const shown = copy.querySelectorAll(".passage")[nth];
    if (shown) shown.classList.add("here");
    for (const item of [copy, ...copy.querySelectorAll("[id]")]) item.removeAttribute("id");
    const head = copy.querySelector("h2, h3, h4, h5");
    title.replaceChildren(...(head ? head.childNodes : ["Passages"]));
    if (head) head.remove();
    for (const back of copy.querySelectorAll(".up")) back.replaceWith(back.textContent); // the number is beside
    const figure = opener && hashOf(opener) === hash && told(opener);
    if (figure) {
      const line = document.createElement("span");
      line.className = "label";
      line.textContent = figure;
      title.append(line);
    }
    body.replaceChildren(copy);
    place.setAttribute("href", hash);
    return shown;
  };

  // The page makes room for the panel; the number stays where the reader's eye is.
  const keepingPlace = (change) => {
    const top = () => (opener ? opener.getBoundingClientRect().top : 0);
    const before = top();
    change();
    window.scrollBy(0, top() - before);
  };

  const show = (hash) => {
    const what = found(hash);
    if (!what) return;
    const shown = fill(what, hash);
    for (const link of document.querySelectorAll("a.opened")) link.classList.remove("opened");
    if (!panel.open) keepingPlace(() => panel.show());
    if (opener) {
      opener.classList.add("opened");
      opener.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    body.scrollTop = shown ? shown.offsetTop - body.offsetTop - 12 : 0;
    title.focus({ preventScroll: true });
  };

  const hide = () => {
    if (!panel.open) return;
    const within = panel.contains(document.activeElement);
    keepingPlace(() => panel.close());
    setTimeout(() => (history.scrollRestoration = "auto")); // once the step back has been taken
    if (!opener) return;
    opener.classList.remove("opened");
    if (within) opener.focus({ preventScroll: true });
  };

  const leave = () => (history.state && history.state.panel ? history.back() : hide());

  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link === place) {
      opener = null;
      hide();
    } else if (found(hashOf(link))) {
      if (!panel.contains(link)) opener = link;
      history.scrollRestoration = "manual";
      history[panel.open ? "replaceState" : "pushState"]({ panel: true }, "", hashOf(link));
      show(hashOf(link));
      event.preventDefault();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel.open) leave();
  });
  panel.querySelector(".close").addEventListener("click", leave);
  window.addEventListener("popstate", (event) => {
    if (event.state && event.state.panel) show(location.hash);
    else hide();
  });
  if (history.state && history.state.panel) show(location.hash);

  // Which section is being read.
  const names = new Map([...document.querySelectorAll(".rail a")].map((link) => [link.hash.slice(1), link]));
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) names.get(target.id).classList.toggle("at", isIntersecting);
    },
    { rootMargin: "-20% 0px -75% 0px" },
  );
  for (const name of names.keys()) if (name !== "main") watch.observe(document.getElementById(name));
})();
