// Puts the parts of the chat page together: what people do goes to the outbox, what changes comes to the screen.

import { Api, Refused } from "./api.js";
import { Composer } from "./composer.js";
import { Calendar } from "./days.js";
import { confirmClear, preparePicture, showPicture } from "./dialogs.js";
import { byId, make } from "./dom.js";
import { Frame } from "./frame.js";
import { Log } from "./log.js";
import { Outbox } from "./outbox.js";
import { Sync } from "./sync.js";
import { Thread } from "./thread.js";

const boot = JSON.parse(byId("boot").textContent);
const { texts } = boot;
const title = document.title;
const opened = new Date().toISOString();
const PATIENCE = 1_500; // milliseconds of silence before we speak of a lost connection

// A link may open the thread of a sample person: /chat/KEY#visitor=contoh-NAME. Only those: a link to any thread would let
// its sender read along. What is kept for it is kept apart from the person's own.
const linked = /[#&]visitor=(contoh-[\w-]{9,57})$/.exec(location.hash)?.[1] ?? null;
const scope = linked ? `${boot.key}@${linked}` : boot.key;

const api = new Api(boot.api, scope, linked);
const outbox = new Outbox(scope);
const thread = new Thread(scope, outbox);
const calendar = new Calendar(boot);
const frame = new Frame(boot, shown);
const actions = { press, retry, edit, discard, again, picture: showPicture, fileAddress: (id) => api.file(id) };
const log = new Log({ texts, calendar, actions }, loadOlder);
const composer = new Composer(scope, (text) => send({ text }));
const sync = new Sync({ api, outbox, thread, notify });

let loadingOlder = false;
let offlineTimer = 0;
let wasOffline = false;

function send(message) {
  outbox.add(message);
  log.toEnd();
  show();
  sync.now();
}

function press(item, choice) {
  if (!thread.press(item.id)) return;
  send({ text: choice.label, button: choice.value, from: item.id });
}

function retry(entry) {
  outbox.retry(entry.id);
  if (entry.from) thread.press(entry.from);
  show();
  sync.now();
}

function edit(entry) {
  discard(entry);
  composer.edit(entry.text);
}

function discard(entry) {
  outbox.drop(entry.id);
  if (entry.from) thread.release(entry.from);
  show();
}

function again(item) {
  send({ text: item.text });
}

function show() {
  log.show(thread.items, { welcome: welcome(), loaded: thread.loaded });
  byId("typing").hidden = !thread.thinking && !outbox.entries.some((entry) => entry.state === "accepted");
  byId("suggestions").hidden = !thread.loaded || thread.items.length > 0 || !boot.suggestions.length;
  if (log.atEnd) log.toEnd();
  count();
}

function welcome() {
  if (!thread.loaded || thread.more || !boot.welcome) return null;
  const at = thread.items[0]?.at ?? opened;
  return { key: "welcome", direction: "out", text: boot.welcome, at, state: "sent", buttons: [], files: [], first: true, last: true };
}

function count() {
  if (frame.visible && thread.loaded) thread.markSeen();
  const unread = thread.unread;
  frame.unread(unread);
  document.title = unread ? `(${unread}) ${title}` : title;
}

async function loadOlder() {
  if (loadingOlder || !thread.more) return;
  loadingOlder = true;
  byId("older").hidden = false;
  try {
    thread.prepend(await api.history(thread.oldest));
    log.showOlder(thread.items, { welcome: welcome(), loaded: true });
  } catch {
    // the reader scrolls again, or the next connection loads it
  } finally {
    loadingOlder = false;
    byId("older").hidden = true;
  }
}

async function clear() {
  if (!(await confirmClear())) return;
  try {
    await api.clear();
    thread.forgetAll();
    show();
    sync.now();
  } catch (error) {
    banner(error instanceof Refused ? texts.error_other : texts.offline, "bad");
  }
  composer.focus();
}

function notify(what) {
  if (what === "changed") {
    frame.keepToken(api.visitor);
    return show();
  }
  if (what === "online") return online();
  if (what === "gone") {
    composer.close();
    return banner(texts.gone, "bad");
  }
  offlineTimer ||= setTimeout(() => {
    wasOffline = true;
    banner(texts.offline, "bad");
  }, navigator.onLine ? PATIENCE : 0);
  return show();
}

function online() {
  clearTimeout(offlineTimer);
  offlineTimer = 0;
  if (wasOffline) {
    banner(texts.online, "good");
    setTimeout(() => wasOffline || banner(""), 2_500);
  } else if (byId("banner").classList.contains("bad")) banner("");
  wasOffline = false;
}

function banner(text, mood = "") {
  byId("banner").textContent = text;
  byId("banner").className = `banner ${mood}`;
  byId("banner").hidden = !text;
}

function shown() {
  log.toEnd();
  count();
  composer.focus();
}

// Phones whose keyboard covers the page instead of shrinking it (iPhones): the chat takes the part that is left.
function fitKeyboard() {
  const view = window.visualViewport;
  if (!view || boot.embedded) return;
  const fit = () => {
    const covered = window.innerHeight - view.height * view.scale > 80;
    document.documentElement.style.setProperty("--view", covered ? `${view.height}px` : "");
    if (covered) window.scrollTo(0, 0);
  };
  view.addEventListener("resize", fit);
  view.addEventListener("scroll", fit);
}

function offerSuggestions() {
  const chips = boot.suggestions.map((text) => {
    const chip = make("button", { type: "button", className: "chip", textContent: text });
    chip.addEventListener("click", () => send({ text }));
    return chip;
  });
  byId("suggestions").append(make("p", { textContent: texts.try }), ...chips);
}

offerSuggestions();
preparePicture();
fitKeyboard();
byId("clear").addEventListener("click", clear);
byId("close")?.addEventListener("click", () => frame.close());
document.addEventListener("visibilitychange", count);
if (linked) byId("status").textContent = texts.sample;
if (outbox.entries.length) show();
frame.keptToken().then((visitor) => {
  if (visitor) api.become(visitor);
  sync.start();
});
if (!boot.embedded) composer.focus();
