// Juru's chat on any site: <script src="https://…/widget.js" data-channel="KEY" async></script>
// Options: data-theme="light|dark", data-position="left", data-greeting="off". A button, and a frame that is only loaded
// when it is needed. All lives in a shadow root: the site's styles and ours never meet.
(() => {
  "use strict";
  const script = document.currentScript;
  const key = script?.dataset.channel;
  const base = script ? new URL(script.src, location.href).origin : "";
  if (!key || document.querySelector(`juru-chat[data-channel="${CSS.escape(key)}"]`)) return;
  const { theme = "", position = "right", greeting = "on" } = script.dataset;

  const STYLE = `
    :host { all: initial; }
    * { box-sizing: border-box; }
    .launch, .panel, .hello { position: fixed; z-index: 2147483000; SIDE: max(20px, env(safe-area-inset-SIDE)); }
    .launch { bottom: max(20px, env(safe-area-inset-bottom)); width: 60px; height: 60px; border: 0; padding: 0; cursor: pointer;
      border-radius: 22px; background: #3440a8; color: #fff; box-shadow: 0 2px 6px rgb(20 18 50 / 20%), 0 14px 32px -8px rgb(52 64 168 / 55%);
      transition: transform .18s ease, background .18s ease; -webkit-tap-highlight-color: transparent; }
    .launch:hover { background: #28328a; transform: translateY(-2px); }
    .launch:focus-visible, .hello button:focus-visible { outline: 3px solid #fff; box-shadow: 0 0 0 6px #3440a8; }
    .launch svg { width: 28px; height: 28px; display: block; margin: auto; }
    .launch .x, .open .launch .j { display: none; }
    .open .launch .x { display: block; }
    .dot { position: absolute; top: -4px; right: -4px; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px;
      background: #c8321f; color: #fff; border: 2px solid #fff; font: 700 12px/18px system-ui, sans-serif; text-align: center; }
    .panel { bottom: calc(max(20px, env(safe-area-inset-bottom)) + 76px); width: 400px; height: min(660px, calc(100vh - 120px));
      max-width: calc(100vw - 40px); border: 0; border-radius: 20px; background: #f6f4ee; overflow: hidden;
      box-shadow: 0 0 0 1px rgb(20 18 50 / 8%), 0 24px 64px -12px rgb(20 18 50 / 35%); opacity: 0; visibility: hidden;
      transform: translateY(12px) scale(.98); transform-origin: bottom SIDE; transition: opacity .16s, transform .16s, visibility 0s .16s; }
    .open .panel { opacity: 1; visibility: visible; transform: none; transition: opacity .16s, transform .16s; }
    .panel.dark { background: #12121a; box-shadow: 0 0 0 1px rgb(255 255 255 / 10%), 0 24px 64px -12px rgb(0 0 0 / 70%); }
    .hello { bottom: calc(max(20px, env(safe-area-inset-bottom)) + 76px); width: max-content; max-width: min(300px, calc(100vw - 40px));
      display: flex; align-items: flex-start; border-radius: 18px; background: #fff; color: #1d1b2b;
      font: 400 15px/1.45 "Plus Jakarta Sans", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
      box-shadow: 0 0 0 1px rgb(20 18 50 / 7%), 0 16px 40px -10px rgb(20 18 50 / 28%); animation: rise .25s ease both; }
    .hello button { all: unset; cursor: pointer; border-radius: 18px; }
    .hello .say { padding: 14px 0 14px 16px; white-space: pre-line; }
    .hello .no { width: 44px; height: 44px; text-align: center; color: #716d80; font-size: 18px; line-height: 44px; flex: none; }
    [hidden] { display: none !important; }
    @keyframes rise { from { opacity: 0; transform: translateY(8px); } }
    @media (max-width: 480px) {
      .panel { inset: 0; width: 100%; max-width: none; height: 100vh; height: 100dvh; border-radius: 0; transform: translateY(24px); }
      .open .launch { display: none; }
    }
    @media (prefers-reduced-motion: reduce) { * { transition: none !important; animation: none !important; } }
  `.replaceAll("SIDE", position === "left" ? "left" : "right");

  const memory = {
    get: (name) => { try { return localStorage.getItem(`juru-widget:${key}:${name}`); } catch { return null; } },
    set: (name, value = "1") => { try { localStorage.setItem(`juru-widget:${key}:${name}`, value); } catch { /* for this page only */ } },
  };
  const phone = matchMedia("(max-width: 480px)");
  const svg = (name, path) => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
    node.setAttribute("viewBox", "0 0 32 32");
    node.setAttribute("class", name);
    node.setAttribute("aria-hidden", "true");
    for (const [attribute, value] of Object.entries({
      d: path, fill: "none", stroke: "currentColor", "stroke-width": "2.6", "stroke-linecap": "round", "stroke-linejoin": "round",
    })) line.setAttribute(attribute, value);
    node.append(line);
    return node;
  };
  const make = (name, properties, ...children) => {
    const node = Object.assign(document.createElement(name), properties);
    node.append(...children);
    return node;
  };

  async function start() {
    const card = await (await fetch(`${base}/api/web-chat/${encodeURIComponent(key)}`, { credentials: "omit" })).json();
    if (!card.labels) throw new Error(card.text ?? "unknown channel");
    build(card);
  }

  function build({ name, welcome, labels }) {
    const host = document.createElement("juru-chat");
    host.dataset.channel = key;
    const root = host.attachShadow({ mode: "open" });
    dress(root);
    const dot = make("span", { className: "dot", hidden: true });
    const launch = make("button", { type: "button", className: "launch", ariaLabel: labels.open, ariaExpanded: "false" },
      svg("j", "M27 15.5c0 5.5-4.9 9.5-11 9.5-1.5 0-3-.3-4.3-.7L5.5 27l1.7-5.2C5.8 20 5 17.9 5 15.5 5 10 9.9 6 16 6s11 4 11 9.5zM11.5 15.5h0M16 15.5h0M20.5 15.5h0"),
      svg("x", "M9 12l7 8 7-8"), dot);
    const box = make("div", {}, launch);
    root.append(box);
    document.body.append(host);
    const widget = { box, launch, dot, labels, name, frame: null, ready: false, open: false, unread: 0 };
    launch.addEventListener("click", () => toggle(widget));
    addEventListener("keydown", (event) => event.key === "Escape" && widget.open && toggle(widget));
    addEventListener("message", (event) => hear(widget, event));
    fitKeyboard(widget);
    // Someone who chatted here before may have answers waiting; for anybody else the frame is not loaded until wanted.
    if (memory.get("used")) (window.requestIdleCallback ?? setTimeout)(() => load(widget));
    else if (welcome && greeting !== "off" && !memory.get("greeted")) greet(widget, welcome);
  }

  // A constructed sheet is not "inline": it also works on sites with a strict content policy.
  function dress(root) {
    if (!root.adoptedStyleSheets || !("replaceSync" in CSSStyleSheet.prototype)) {
      root.append(make("style", { textContent: STYLE }));
      return;
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  }

  function load(widget) {
    if (widget.frame) return;
    const query = theme === "light" || theme === "dark" ? `?embed=1&theme=${theme}` : "?embed=1";
    widget.frame = make("iframe", {
      className: theme === "dark" ? "panel dark" : "panel", title: widget.name, allow: "clipboard-write",
      referrerPolicy: "origin", src: `${base}/chat/${encodeURIComponent(key)}${query}`,
    });
    widget.box.append(widget.frame);
  }

  function toggle(widget) {
    load(widget);
    memory.set("used");
    memory.set("greeted");
    widget.open = !widget.open;
    // The frame needs a moment in the page, or its entrance is not animated.
    requestAnimationFrame(() => widget.box.classList.toggle("open", widget.open));
    widget.box.querySelector(".hello")?.remove();
    document.documentElement.style.overflow = widget.open && phone.matches ? "hidden" : "";
    widget.launch.ariaExpanded = String(widget.open);
    label(widget);
    tell(widget);
    if (widget.open) widget.frame.focus();
    else widget.launch.focus();
  }

  // Not before the frame has spoken: until then it is an empty page of the site's own origin, which may not hear us.
  function tell(widget) {
    if (widget.ready) widget.frame.contentWindow?.postMessage({ juru: key, type: widget.open ? "shown" : "hidden" }, base);
  }

  function hear(widget, { source, origin, data }) {
    if (!widget.frame || source !== widget.frame.contentWindow || origin !== base || data?.juru !== key) return;
    if (data.type === "ready") {
      widget.ready = true;
      tell(widget);
    }
    if (data.type === "close" && widget.open) toggle(widget);
    // Where the browser gives frames no storage, the visitor's token is kept on this side.
    if (data.type === "keep") memory.set("visitor", String(data.visitor));
    if (data.type === "recall") source.postMessage({ juru: key, type: "kept", visitor: memory.get("visitor") }, base);
    if (data.type === "unread") {
      widget.unread = Number(data.count) || 0;
      label(widget);
    }
  }

  function label(widget) {
    const { dot, launch, labels, open, unread } = widget;
    dot.hidden = open || !unread;
    dot.textContent = unread > 9 ? "9+" : String(unread);
    launch.ariaLabel = open ? labels.close : labels.open + (unread ? ` (${unread} ${labels.unread})` : "");
  }

  function greet(widget, welcome) {
    const line = welcome.split("\n")[0].replaceAll("*", "");
    const say = make("button", { type: "button", className: "say", textContent: line });
    const no = make("button", { type: "button", className: "no", textContent: "×", ariaLabel: widget.labels.dismiss });
    const hello = make("div", { className: "hello" }, say, no);
    say.addEventListener("click", () => toggle(widget));
    no.addEventListener("click", () => {
      memory.set("greeted");
      hello.remove();
    });
    setTimeout(() => widget.open || widget.box.append(hello), 1_200);
  }

  // A phone's keyboard covers the page; the frame cannot see that, so we give it the part that is left.
  function fitKeyboard(widget) {
    const view = window.visualViewport;
    view?.addEventListener("resize", () => {
      if (!widget.frame) return;
      const covered = phone.matches && widget.open && window.innerHeight - view.height > 80;
      widget.frame.style.height = covered ? `${view.height}px` : "";
      widget.frame.style.top = covered ? `${view.offsetTop}px` : "";
      widget.frame.style.bottom = covered ? "auto" : "";
    });
  }

  const begin = () => start().catch((error) => console.warn(`Juru: the chat "${key}" cannot be shown here: ${error.message}`));
  if (document.body) begin();
  else addEventListener("DOMContentLoaded", begin);
})();
