// The passages beside the number: a figure opens, in a panel, the passages that it counts and no
// others. An opened panel is one step of the browser's history: back closes it, forward opens it.
// Where anything here fails, the links are what they were, and jump.
(() => {
  "use strict";
  const panel = document.getElementById("panel");
  const title = document.getElementById("panel-title");
  const body = panel.querySelector(".panel-body");
  const place = panel.querySelector(".in-place");
  let opener = null;

  const hashOf = (link) => link.getAttribute("href"); // a link in a chart has no `hash`

  // What a number is of: the heads of its row and of its column.
  const told = (link) => {
    const cell = link.closest("td");
    const table = cell && cell.closest("table");
    if (!table || !table.tHead) return "";
    const said = (head) => (head ? head.innerText.replace(/\s+/g, " ").trim() : "");
    const heads = [cell.parentElement.querySelector("th"), table.tHead.rows[0].cells[cell.cellIndex]];
    return `${heads.map(said).filter(Boolean).join(" · ")}: ${said(link)}`;
  };

  // What a figure counts: characters of an article's text, as the link has them.
  const figureOf = (link) => {
    const { article, spans, said } = link.dataset;
    return { article, spans, said, told: told(link), hash: hashOf(link) };
  };

  // The paragraphs that hold the spans, each with its own; a character is a code point, as in the
  // records. A span that goes on in the next paragraph is in both.
  const held = ({ article, spans }) => {
    const wanted = spans.split(" ").map((span) => span.split("-").map(Number));
    const found = [];
    for (const words of document.querySelectorAll(`#text-${article} [data-at]`)) {
      const text = [...words.textContent];
      const at = Number(words.dataset.at);
      const inside = wanted
        .map(([start, end]) => [Math.max(0, start - at), Math.min(text.length, end - at)])
        .filter(([start, end]) => start < end);
      if (inside.length) found.push({ para: words.parentElement, text, inside });
    }
    return found;
  };

  // A paragraph with just these characters marked; where spans overlap, so do their marks.
  const passage = (article, { para, text, inside }) => {
    const shown = document.createElement("p");
    shown.className = "passage";
    const where = document.createElement("span");
    where.className = "where";
    where.textContent = `${article} ${para.querySelector(".speaks").textContent}`;
    shown.append(where, " ");
    const bounds = [...new Set([0, text.length, ...inside.flat()])].sort((a, b) => a - b);
    for (let n = 1; n < bounds.length; n += 1) {
      const [start, end] = [bounds[n - 1], bounds[n]];
      const piece = text.slice(start, end).join("");
      if (inside.some(([from, to]) => from <= start && end <= to)) {
        const mark = document.createElement("mark");
        mark.className = "shown";
        if (inside.some(([from]) => from === start)) mark.dataset.begins = inside.filter(([from]) => from === start).length;
        mark.textContent = piece;
        shown.append(mark);
      } else shown.append(piece);
    }
    return shown;
  };

  const line = (words) => {
    const part = document.createElement("span");
    part.className = "label";
    part.textContent = words;
    return part;
  };

  const fill = (figure) => {
    const found = held(figure);
    const paragraphs = `${found.length} paragraph${found.length === 1 ? "" : "s"}`;
    const head = document.getElementById(`title-${figure.article}`);
    title.replaceChildren(head.textContent, line(figure.told), line(`${figure.said} in ${paragraphs}`));
    body.replaceChildren(...found.map((one) => passage(figure.article, one)));
    place.setAttribute("href", figure.hash);
  };

  // The page makes room for the panel; the number stays where the reader's eye is.
  const keepingPlace = (change) => {
    const top = () => (opener ? opener.getBoundingClientRect().top : 0);
    const before = top();
    change();
    window.scrollBy(0, top() - before);
  };

  const show = (figure) => {
    fill(figure);
    for (const link of document.querySelectorAll("a.opened")) link.classList.remove("opened");
    if (!panel.open) keepingPlace(() => panel.show());
    if (opener) {
      opener.classList.add("opened");
      opener.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    body.scrollTop = 0;
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
    } else if (link.dataset.spans) {
      opener = link;
      const figure = figureOf(link);
      history.scrollRestoration = "manual";
      history[panel.open ? "replaceState" : "pushState"]({ panel: figure }, "", figure.hash);
      show(figure);
      event.preventDefault();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel.open) leave();
  });
  panel.querySelector(".close").addEventListener("click", leave);
  window.addEventListener("popstate", (event) => {
    if (event.state && event.state.panel) show(event.state.panel);
    else hide();
  });
  if (history.state && history.state.panel) show(history.state.panel);

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
