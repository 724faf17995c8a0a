// Light or dark, decided before the first paint: what the person chose, else ?theme=, else what the device prefers.
// Loaded in <head> without defer, so that no page flashes in the wrong colours.
(() => {
  "use strict";
  const KEY = "juru:theme";
  const device = matchMedia("(prefers-color-scheme: dark)");

  const stored = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null; // storage is closed to us (private mode, third-party frame)
    }
  };
  const asked = new URLSearchParams(location.search).get("theme");
  const chosen = () => [stored(), asked].find((theme) => theme === "light" || theme === "dark");

  const apply = () => {
    const dark = chosen() ? chosen() === "dark" : device.matches;
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    document.querySelector('meta[name="theme-color"]')?.setAttribute("content", dark ? "#1a1a25" : "#ffffff");
  };

  device.addEventListener("change", apply);
  document.addEventListener("DOMContentLoaded", apply);
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("[data-switch-theme]")) return;
    const next = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // it holds for this page only
    }
    apply();
    document.documentElement.dataset.theme = next;
  });
  apply();
})();
