// Puts a search field into the page, and fetches the index when it is first used.
(() => {
  const place = document.querySelector(".site-search");
  if (!place) return;
  const root = new URL("../", document.currentScript.src);
  const most = 12;
  let articles = null;

  const form = document.createElement("form");
  const field = document.createElement("input");
  const results = document.createElement("ul");
  const status = document.createElement("p");
  form.setAttribute("role", "search");
  field.type = "search";
  field.placeholder = place.dataset.label;
  field.setAttribute("aria-label", place.dataset.label);
  field.autocomplete = "off";
  results.className = "site-results";
  results.hidden = true;
  status.className = "site-search-status";
  status.setAttribute("role", "status");
  form.append(field);
  place.append(form, status, results);

  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  window.octavoSearch = list => {
    articles = list.map(([title, address, words]) =>
      ({ title, address, heading: plain(title), all: plain(title + " " + words) }));
    show();
  };

  const load = () => {
    if (articles) return;
    articles = [];
    const index = document.createElement("script");
    index.src = new URL("search-index.js", root);
    document.head.append(index);
  };

  const rank = (article, terms) =>
    terms.every(term => article.all.includes(term))
      ? terms.reduce((sum, term) => sum + (article.heading.startsWith(term) ? 3 : article.heading.includes(term) ? 2 : 1), 0)
      : 0;

  const show = () => {
    const terms = plain(field.value).split(/\s+/).filter(Boolean);
    const found = !terms.length ? [] : articles
      .map(article => ({ article, rank: rank(article, terms) }))
      .filter(hit => hit.rank > 0)
      .sort((one, other) => other.rank - one.rank)
      .slice(0, most);
    results.replaceChildren(...found.map(hit => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = new URL(hit.article.address, root);
      link.dir = "auto";
      link.textContent = hit.article.title;
      item.append(link);
      return item;
    }));
    results.hidden = !found.length;
    status.textContent = terms.length && articles.length && !found.length ? place.dataset.nothing : "";
  };

  const clear = () => {
    field.value = "";
    show();
  };

  field.addEventListener("focus", load);
  field.addEventListener("input", () => { load(); show(); });
  form.addEventListener("submit", event => {
    event.preventDefault();
    const first = results.querySelector("a");
    if (first) first.click();
  });
  place.addEventListener("keydown", event => {
    if (event.key === "Escape") { clear(); field.focus(); }
  });
})();
