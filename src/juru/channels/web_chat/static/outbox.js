// Messages on their way out. Each lies in storage under its uuid until the server has it, so that a closed tab, a dead
// battery or a restarted server loses none; the server knows the uuid, so that sending again doubles none.

import { forget, keysUnder, recall, remember } from "./memory.js";

const STALE = 6 * 3600 * 1000; // milliseconds: "makan 25rb" of yesterday is not to be booked today without a word

export class Outbox {
  #prefix;
  #entries = new Map(); // uuid → entry, oldest first

  constructor(key) {
    this.#prefix = `juru:${key}:out:`;
    const found = keysUnder(this.#prefix).map((name) => read(name)).filter(Boolean);
    for (const entry of found.sort((a, b) => a.at - b.at)) {
      const stale = Date.now() - entry.at > STALE;
      this.#entries.set(entry.id, stale ? { ...entry, state: "failed", reason: "" } : entry);
    }
  }

  get entries() {
    return [...this.#entries.values()];
  }

  /** The next one to send, if any. */
  get next() {
    return this.entries.find((entry) => entry.state === "waiting");
  }

  add({ text, button = "", from = null }) {
    // Two in one millisecond keep their order too.
    const at = Math.max(Date.now(), (this.entries.at(-1)?.at ?? 0) + 1);
    this.#keep({ id: crypto.randomUUID?.() ?? uuid(), text, button, from, at, state: "waiting", reason: "" });
  }

  /** It could not go out now; it will be tried again. */
  delay(id, reason) {
    this.#change(id, { state: "waiting", reason });
  }

  /** The server will not take it as it is; the person decides. */
  fail(id, reason) {
    this.#change(id, { state: "failed", reason });
  }

  retry(id) {
    this.#change(id, { state: "waiting", reason: "", at: Date.now() });
  }

  /** The server has it, under `message`; it stays on screen until the history shows it. */
  accept(id, message) {
    const entry = this.#entries.get(id);
    if (entry) this.#entries.set(id, { ...entry, state: "accepted", message, reason: "" });
    forget(this.#prefix + id);
  }

  drop(id) {
    this.#entries.delete(id);
    forget(this.#prefix + id);
  }

  #change(id, changes) {
    const entry = this.#entries.get(id);
    if (entry) this.#keep({ ...entry, ...changes });
  }

  #keep(entry) {
    this.#entries.set(entry.id, entry);
    remember(this.#prefix + entry.id, JSON.stringify(entry));
  }
}

function read(name) {
  try {
    const entry = JSON.parse(recall(name));
    return entry && typeof entry.id === "string" && typeof entry.text === "string" ? entry : null;
  } catch {
    return null;
  }
}

// crypto.randomUUID exists only on https and localhost; a shop's own server in the local network has neither.
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
