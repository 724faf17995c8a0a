// Where people write: Enter sends, Shift+Enter makes a new line, the box grows with the text.

import { byId } from "./dom.js";
import { forget, recall, remember } from "./memory.js";

const TALLEST = 148; // pixels

export class Composer {
  #text = byId("text");
  #send = byId("send");
  #draftKey;
  #onSend;

  constructor(key, onSend) {
    this.#draftKey = `juru:${key}:draft`;
    this.#onSend = onSend;
    byId("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#text.addEventListener("keydown", (event) => this.#key(event));
    this.#text.addEventListener("input", () => this.#changed());
    this.#text.value = recall(this.#draftKey) ?? "";
    this.#changed();
  }

  /** Put text back to be changed. */
  edit(text) {
    this.#text.value = this.#text.value.trim() ? `${this.#text.value}\n${text}` : text;
    this.#changed();
    this.#text.focus();
  }

  focus() {
    // On a phone this would open the keyboard over the conversation before anybody has read it.
    if (matchMedia("(hover: hover)").matches) this.#text.focus({ preventScroll: true });
  }

  close() {
    this.#text.disabled = this.#send.disabled = true;
  }

  #key(event) {
    // While an input method composes a word, Enter belongs to it.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#submit();
  }

  #submit() {
    const text = this.#text.value.trim();
    if (!text || this.#text.disabled) return;
    this.#text.value = "";
    this.#changed();
    this.#text.focus();
    this.#onSend(text);
  }

  #changed() {
    const { value } = this.#text;
    this.#send.disabled = !value.trim();
    if (value) remember(this.#draftKey, value);
    else forget(this.#draftKey);
    this.#text.style.height = "auto";
    this.#text.style.height = `${Math.min(this.#text.scrollHeight, TALLEST)}px`;
    this.#text.classList.toggle("tall", this.#text.scrollHeight > TALLEST);
  }
}
