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

  // The parts of a head: a letter or a name, and what stands under it.
  const wordsOf = (head) =>
    [...(head.querySelector("button") || head).childNodes].map((part) => part.textContent.replace(/\s+/g, " ").trim()).filter(Boolean);

  // What a number is of: the heads of its row and of its column.
  const told = (link) => {
    const cell = link.closest("td");
    const table = cell && cell.closest("table");
    if (!table || !table.tHead) return "";
    const said = (head) => (head ? wordsOf(head).join(" ") : "");
    const heads = [cell.parentElement.querySelector("th"), table.tHead.rows[0].cells[cell.cellIndex]];
    return `${heads.map(said).filter(Boolean).join(" · ")}: ${said(link)}`;
  };

  // What a figure counts: characters of an article's text, as the link has them.
  const figureOf = (link) => {
    const { article, spans, said } = link.dataset;
    return { article, spans, said, told: told(link), hash: hashOf(link), key: link.id || link.dataset.key };
  };

  // A figure's own address: of what it counts, so that it outlives a new order of the page (FNV-1a).
  const figures = [...document.querySelectorAll("main a[data-spans]")];
  const keyOf = (link) => {
    const { article, spans, said } = link.dataset;
    const section = link.closest("section");
    let hash = 0x811c9dc5;
    for (const letter of `${section ? section.id : ""} ${told(link)} ${article} ${said} ${spans}`) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193) >>> 0;
    return `see-${hash.toString(36)}`;
  };
  for (const link of figures) {
    const key = keyOf(link);
    if (!document.getElementById(key)) link.id = key;
    else link.dataset.key = key;
    link.setAttribute("aria-label", `${told(link) || link.textContent.trim()}, opens ${link.dataset.said} in ${link.dataset.article}`);
  }

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
    const copy = document.createElement("button");
    copy.type = "button";
    copy.className = "quote";
    copy.textContent = "Copy with source";
    copy.addEventListener("click", () => copied(`“${text.join("").trim()}” (${sourceOf(article)}, ${para.querySelector(".speaks strong").textContent})`));
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
    shown.append(" ", copy);
    return shown;
  };

  const sourceOf = (article) => {
    const text = document.getElementById(`text-${article}`);
    return `${text.querySelector("h3").textContent.replace(/^\S+ · /, "")}, ${text.querySelector(".where").textContent}`;
  };

  // A page from a file has no clipboard of its own: a selection is copied as a hand would.
  const done = document.getElementById("done");
  const copied = (words) => {
    const field = document.createElement("textarea");
    field.value = words;
    panel.append(field);
    field.select();
    const taken = document.execCommand("copy");
    field.remove();
    done.textContent = taken ? "Copied." : `Copy by hand: ${words}`;
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
    place.hidden = share.hidden = false;
    done.textContent = "";
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
      history[panel.open ? "replaceState" : "pushState"]({ panel: figure }, "", `#${figure.key}`);
      show(figure);
      event.preventDefault();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel.open) leave();
  });
  panel.querySelector(".close").addEventListener("click", leave);
  const share = panel.querySelector(".copy");
  share.addEventListener("click", () => copied(location.href));

  // An address of a figure opens its panel.
  const openShared = () => {
    const link = location.hash.startsWith("#see-") && document.getElementById(location.hash.slice(1));
    if (!link || !link.dataset.spans) return;
    opener = link;
    link.scrollIntoView({ block: "center" });
    show(figureOf(link));
  };
  window.addEventListener("popstate", (event) => {
    if (event.state && event.state.panel) show(event.state.panel);
    else hide();
  });
  if (history.state && history.state.panel) show(history.state.panel);
  else openShared();

  // In a table one figure is a stop of the tab key; the arrows go on from there.
  for (const table of document.querySelectorAll("main table")) {
    const links = [...table.querySelectorAll("a[data-spans]")];
    links.forEach((link, n) => (link.tabIndex = n ? -1 : 0));
    table.addEventListener("keydown", (event) => {
      const at = links.indexOf(document.activeElement);
      const row = at < 0 ? null : links[at].closest("tr");
      const beside = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const below = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (at < 0 || !(beside || below) || event.ctrlKey || event.metaKey || event.altKey) return;
      let next = links[at + (beside || 0)];
      if (below) {
        const column = links[at].closest("td").cellIndex;
        const others = links.filter((link) => link.closest("tr") !== row && Math.sign(links.indexOf(link) - at) === below);
        if (below < 0) others.reverse();
        next = others.find((link) => link.closest("td").cellIndex === column);
      }
      event.preventDefault();
      if (!next) return;
      links[at].tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    });
  }

  // A head of a table of articles in rows sorts them; a second time, the other way.
  const valueOf = (row, column) => parseFloat(row.cells[column].textContent.replace(/[,<>]/g, "").replace("−", "-"));
  for (const table of document.querySelectorAll("table.grid, table.sources")) {
    const rows = table.tBodies[0];
    if (!table.tHead || table.tBodies.length > 1 || table.tHead.rows[0].cells[0].textContent !== "Article") continue;
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const sort = document.createElement("button");
      sort.type = "button";
      sort.className = "sort";
      sort.append(...head.childNodes);
      head.append(sort);
      sort.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") !== "descending";
        for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const own = [...rows.rows].filter((row) => row.cells[0].textContent.trim().split(" ")[0] !== "All");
        const whole = [...rows.rows].filter((row) => !own.includes(row));
        const by = (a, b) => {
          const [x, y] = [valueOf(a, column), valueOf(b, column)];
          if (Number.isNaN(x) || Number.isNaN(y)) return a.cells[column].textContent.localeCompare(b.cells[column].textContent);
          return x - y;
        };
        own.sort((a, b) => (down ? -by(a, b) : by(a, b)));
        rows.append(...own, ...whole);
      });
    });
  }

  // Only some articles: columns, rows and texts of the others are hidden.
  const only = document.getElementById("only");
  const letters = only ? new Set([...only.options].map((option) => option.value).filter((value) => value && !value.includes(" "))) : new Set();
  const letterOf = (cell) => {
    const [first] = wordsOf(cell);
    return letters.has(first) ? first : "";
  };
  if (only)
    only.addEventListener("change", () => {
      const shown = only.value ? new Set(only.value.split(" ")) : letters;
      const hides = (cell) => letterOf(cell) !== "" && !shown.has(letterOf(cell));
      for (const table of document.querySelectorAll("table.grid, table.sources, table.answers")) {
        const heads = [...table.tHead.rows[0].cells];
        const across = heads.map((head, column) => column > 0 && hides(head));
        for (const row of table.rows) {
          if (!row.closest("thead")) row.hidden = heads[0].textContent.trim() === "Article" && hides(row.cells[0]);
          if (row.cells.length === heads.length) [...row.cells].forEach((cell, column) => (cell.hidden = across[column]));
        }
      }
      for (const text of document.querySelectorAll("article.text")) text.hidden = !shown.has(text.id.slice("text-".length));
    });

  // What the texts say, and what the tables name.
  const find = document.getElementById("find");
  const MOST = 100;
  const search = () => {
    const lowered = (signs) => signs.map((letter) => letter.toLowerCase()[0]).join(""); // one unit a character
    const wanted = lowered([...find.value.trim()]);
    if (!wanted) return;
    opener = null;
    const found = [];
    const articles = new Set();
    let count = 0;
    for (const said of document.querySelectorAll("article.text .said")) {
      const text = [...said.textContent];
      const low = lowered(text);
      const inside = [];
      for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + wanted.length)) inside.push([at, at + wanted.length]);
      if (!inside.length) continue;
      count += inside.length;
      const article = said.closest("article").id.slice("text-".length);
      articles.add(article);
      if (found.length < MOST) found.push(passage(article, { para: said.parentElement, text, inside }));
    }
    const named = [...document.querySelectorAll("#names tbody th, #voices .cited tbody th[scope=row]")]
      .filter((head) => head.textContent.toLowerCase().includes(wanted))
      .map((head) => {
        const item = document.createElement("p");
        const link = document.createElement("a");
        const part = head.closest("section");
        if (!head.id) head.id = `row-${[...document.querySelectorAll("th")].indexOf(head)}`;
        link.href = `#${head.id}`;
        link.textContent = `${part.querySelector("h2").textContent}: ${head.textContent.trim()}`;
        item.append(link);
        return item;
      });
    const times = `${count} time${count === 1 ? "" : "s"} in ${articles.size} article${articles.size === 1 ? "" : "s"}`;
    title.replaceChildren(`“${find.value.trim()}”`, line(times));
    body.replaceChildren(...named, ...found);
    place.hidden = share.hidden = true;
    done.textContent = times;
    if (!panel.open) panel.show();
    body.scrollTop = 0;
    title.focus({ preventScroll: true });
  };
  find.addEventListener("keydown", (event) => {
    if (event.key === "Enter") search();
  });
  document.getElementById("search").addEventListener("click", search);

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
