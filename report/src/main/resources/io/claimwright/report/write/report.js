
(() => {
  "use strict";
  const PROTECTIONS = ["unenforced", "open", "optional", "public", "guarded"];
  const byId = (id) => document.getElementById(id);
  const box = byId("q");
  const shown = byId("shown");
  const buttons = [...document.querySelectorAll("button[data-tag]")];
  const text = (element) => element ? element.textContent.toLowerCase() : "";

  const rows = [...document.querySelectorAll("tr.handler")].map((row) => {
    const group = row.closest("tbody");
    const section = row.closest(".package");
    return {
      row, group, section, module: row.closest(".module"),
      tags: new Set(row.dataset.tags.split(" ")),
      text: [text(row), text(group.rows[0]), text(section.querySelector("h3")),
        text(section.parentElement.querySelector("h2")), row.id.toLowerCase()].join(" "),
    };
  });

  const pressed = () => buttons.filter((button) => button.getAttribute("aria-pressed") === "true")
    .map((button) => button.dataset.tag);

  function apply() {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    const tags = pressed();
    const any = tags.filter((tag) => PROTECTIONS.includes(tag));
    const all = tags.filter((tag) => !PROTECTIONS.includes(tag));
    const visible = new Set();
    let count = 0;
    for (const each of rows) {
      const fits = words.every((word) => each.text.includes(word))
        && (any.length === 0 || any.some((tag) => each.tags.has(tag)))
        && all.every((tag) => each.tags.has(tag));
      each.row.hidden = !fits;
      if (fits) {
        count++;
        visible.add(each.group).add(each.section).add(each.module);
      }
    }
    const filtered = words.length + tags.length > 0;
    for (const part of document.querySelectorAll("main tbody, .package, .module")) {
      part.hidden = filtered && !visible.has(part);
    }
    byId("none").hidden = count > 0 || !filtered;
    shown.textContent = filtered ? `${count} of ${rows.length}` : `${rows.length} in all`;
  }

  function toAddress() {
    const state = new URLSearchParams();
    if (box.value.trim()) state.set("q", box.value.trim());
    if (pressed().length) state.set("only", pressed().join(","));
    const hash = state.toString().replaceAll("%2C", ",");
    history.replaceState(null, "", hash ? "#?" + hash : location.pathname + location.search);
  }

  function fromAddress() {
    if (!location.hash.startsWith("#?")) return false;
    const state = new URLSearchParams(location.hash.slice(2));
    const only = (state.get("only") || "").split(",");
    box.value = state.get("q") || "";
    buttons.forEach((button) => button.setAttribute("aria-pressed", String(only.includes(button.dataset.tag))));
    apply();
    return true;
  }

  function clear() {
    box.value = "";
    buttons.forEach((button) => button.setAttribute("aria-pressed", "false"));
    apply();
  }

  buttons.forEach((button) => button.addEventListener("click", () => {
    button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
    apply();
    toAddress();
  }));
  box.addEventListener("input", () => { apply(); toAddress(); });
  window.addEventListener("hashchange", () => {
    if (!fromAddress() && location.hash) {
      clear(); // the filter may hide what the link leads to
      const target = byId(decodeURIComponent(location.hash.slice(1)));
      if (target) target.scrollIntoView({ block: "center" });
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== box && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
    } else if (event.key === "Escape" && (box.value || pressed().length)) {
      clear();
      toAddress();
    }
  });

  byId("filter").hidden = rows.length === 0;
  if (!fromAddress()) apply();
})();
