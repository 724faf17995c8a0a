// The chat inside the widget's frame: tells the embedding page how many answers are unread, hears when it is shown.
// Nothing that was said ever passes to the other side. Where the browser closes its storage to frames, the embedding page
// keeps the visitor's token for us, or the thread would begin anew on each of its pages.

import { closed } from "./memory.js";

const TOKEN = /^[\w-]{22}$/;
const PATIENCE = 1_000; // milliseconds for an answer of the embedding page

export class Frame {
  shown;
  #embedded;
  #key;
  #last = -1;
  #lent = null;
  #gotToken = () => {};

  constructor({ embedded, key }, onShown) {
    this.#embedded = embedded && window.parent !== window;
    this.#key = key;
    this.shown = !this.#embedded;
    if (!this.#embedded) return;
    addEventListener("message", (event) => {
      if (event.source !== window.parent || event.data?.juru !== key) return;
      if (event.data.type === "kept") return this.#gotToken(event.data.visitor);
      this.shown = event.data.type === "shown";
      if (this.shown) onShown();
    });
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !document.querySelector("dialog[open]")) this.close();
    });
    this.#tell("ready");
  }

  /** Whether a person can be looking at the conversation. */
  get visible() {
    return this.shown && document.visibilityState === "visible";
  }

  /** The token that the embedding page kept for us, where we could not; null for none. */
  async keptToken() {
    if (!this.#embedded || !closed) return null;
    const answer = new Promise((resolve) => {
      this.#gotToken = resolve;
      setTimeout(resolve, PATIENCE, null);
    });
    this.#tell("recall");
    this.#lent = await answer;
    return TOKEN.test(this.#lent ?? "") ? this.#lent : null;
  }

  /** Have the token kept, where we cannot. */
  keepToken(visitor) {
    if (!closed || !visitor || visitor === this.#lent) return;
    this.#lent = visitor;
    this.#tell("keep", { visitor });
  }

  unread(count) {
    if (count === this.#last) return;
    this.#last = count;
    this.#tell("unread", { count });
  }

  close() {
    this.#tell("close");
  }

  #tell(type, more = {}) {
    // Any site may embed us, so its origin is unknown; a count, and a token of its own visitor, is all it learns.
    if (this.#embedded) window.parent.postMessage({ juru: this.#key, type, ...more }, "*");
  }
}
