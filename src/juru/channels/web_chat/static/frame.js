// The chat inside the widget's frame: tells the embedding page how many answers are unread, hears when it is shown.
// Nothing that was said ever passes to the other side.

export class Frame {
  shown;
  #embedded;
  #key;
  #last = -1;

  constructor({ embedded, key }, onShown) {
    this.#embedded = embedded && window.parent !== window;
    this.#key = key;
    this.shown = !this.#embedded;
    if (!this.#embedded) return;
    addEventListener("message", (event) => {
      if (event.source !== window.parent || event.data?.juru !== key) return;
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

  unread(count) {
    if (count === this.#last) return;
    this.#last = count;
    this.#tell("unread", { count });
  }

  close() {
    this.#tell("close");
  }

  #tell(type, more = {}) {
    // Any site may embed us, so its origin is unknown; a count is all it learns.
    if (this.#embedded) window.parent.postMessage({ juru: this.#key, type, ...more }, "*");
  }
}
