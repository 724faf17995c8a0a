// Keeps page and server together: first what waits goes out, in order, then the newest history comes in. The stream only
// says "look again"; every (re)connection starts with such a signal, so a gap loses nothing.

import { Refused, Unreachable } from "./api.js";

const STEPS = [1, 2, 4, 8, 15]; // seconds between tries
const SILENCE = 40_000; // milliseconds without a beat (they come every 15 s) after which a stream counts as dead
const POLL = 1_500; // milliseconds between looks while an answer is awaited without a stream
const HIDDEN_GRACE = 60_000; // a page in the background gives its stream back: browsers allow six to a server
const HIDDEN_POLL = 20_000;
const PATIENCE = 10; // seconds: a longer Retry-After is told instead of waited for

export class Sync {
  #api;
  #outbox;
  #thread;
  #notify;
  #stream = null;
  #running = false;
  #wanted = false;
  #failures = 0;
  #timer = 0;
  #watchdog = 0;
  #grace = 0;
  #resting = false; // in the background, without a stream

  constructor({ api, outbox, thread, notify }) {
    this.#api = api;
    this.#outbox = outbox;
    this.#thread = thread;
    this.#notify = notify; // (what: "changed" | "online" | "offline" | "gone")
  }

  start() {
    addEventListener("online", () => this.now());
    addEventListener("offline", () => this.#notify("offline"));
    addEventListener("pageshow", (event) => event.persisted && this.now());
    document.addEventListener("visibilitychange", () => this.#visibility());
    this.now();
  }

  /** Look at once, with a fresh heart. */
  now() {
    this.#failures = 0;
    this.look();
  }

  /** Look soon; several wishes make one look. */
  async look() {
    this.#wanted = true;
    if (this.#running) return;
    this.#running = true;
    clearTimeout(this.#timer);
    while (this.#wanted) {
      this.#wanted = false;
      await this.#round();
    }
    this.#running = false;
  }

  async #round() {
    try {
      await this.#api.arrive();
      const trouble = await this.#sendAll();
      this.#thread.accept(await this.#api.history());
      this.#notify("changed");
      if (trouble) throw trouble;
      this.#notify("online");
      this.#listen();
      this.#planNext();
    } catch (error) {
      this.#recover(error);
    }
  }

  // Gives back what kept a message from going out: history may still be readable (a full disk only refuses writes).
  async #sendAll() {
    for (let entry = this.#outbox.next; entry; entry = this.#outbox.next) {
      try {
        this.#outbox.accept(entry.id, await this.#api.send(entry));
      } catch (error) {
        if (!this.#shelve(entry, error)) return error;
      }
      this.#notify("changed");
    }
    return null;
  }

  // True when the message is put aside and the next may go.
  #shelve(entry, error) {
    const waits = error instanceof Unreachable || error.passing || error.status === 401 || error.retryAfter <= PATIENCE;
    if (!waits) {
      this.#outbox.fail(entry.id, error.kind);
      if (entry.from) this.#thread.release(entry.from);
      return true;
    }
    this.#outbox.delay(entry.id, error.kind ?? "");
    this.#notify("changed");
    return false;
  }

  #recover(error) {
    if (!(error instanceof Refused || error instanceof Unreachable)) throw error;
    if (error.status === 404) {
      this.#close();
      this.#notify("gone");
      return;
    }
    if (error.status === 401) this.#api.depart();
    if (error instanceof Unreachable) {
      this.#close();
      this.#notify("offline");
    }
    this.#again(error.retryAfter);
  }

  #again(seconds) {
    const step = STEPS[Math.min(this.#failures, STEPS.length - 1)];
    this.#failures += 1;
    const delay = Math.max(step, seconds || 0) * (0.85 + Math.random() * 0.3); // not all pages at the same moment
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.look(), delay * 1000);
  }

  #planNext() {
    if (this.#resting) this.#timer = setTimeout(() => this.look(), HIDDEN_POLL);
    else if (this.#thread.thinking && this.#stream?.readyState !== EventSource.OPEN) {
      this.#timer = setTimeout(() => this.look(), POLL);
    }
  }

  #listen() {
    if (this.#stream || this.#resting) return;
    this.#stream = this.#api.events();
    this.#stream.addEventListener("open", () => (this.#failures = 0));
    this.#stream.addEventListener("changed", () => this.#heard() || this.look());
    this.#stream.addEventListener("beat", () => this.#heard());
    // EventSource gives up for good when a proxy answers for a server that restarts; we do not.
    this.#stream.addEventListener("error", () => this.#lost());
    this.#heard();
  }

  #heard() {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => this.#lost(), SILENCE);
  }

  #lost() {
    this.#close();
    this.#again(0);
  }

  #close() {
    clearTimeout(this.#watchdog);
    this.#stream?.close();
    this.#stream = null;
  }

  #visibility() {
    clearTimeout(this.#grace);
    if (document.visibilityState === "visible") {
      this.#resting = false;
      this.now();
      return;
    }
    this.#grace = setTimeout(() => {
      this.#resting = true;
      this.#close();
      this.look();
    }, HIDDEN_GRACE);
  }
}
