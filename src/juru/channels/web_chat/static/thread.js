// What is on screen: the stretch of the thread that we have, and what is still on its way.

import { recall, remember } from "./memory.js";

export class Thread {
  loaded = false;
  thinking = false;
  more = false;
  #messages = new Map(); // id → message, oldest first
  #ours = new Map(); // id → uuid of those sent from this page, so that a bubble stays the same when it is accepted
  #pressed = new Set(); // ids whose buttons were used here, while the server does not know it yet
  #seenKey;

  constructor(key, outbox) {
    this.outbox = outbox;
    this.#seenKey = `juru:${key}:seen`;
  }

  /** Take in the newest stretch. Older messages are kept where it joins them; else it starts anew. */
  accept({ messages, thinking, more }) {
    const oldest = messages[0]?.id ?? Infinity;
    const known = [...this.#messages.values()];
    const joins = more && known.some((message) => message.id >= oldest);
    const kept = joins ? known.filter((message) => message.id < oldest) : [];
    if (!kept.length) this.more = more;
    this.#messages = new Map([...kept, ...messages].map((message) => [message.id, message]));
    this.thinking = thinking;
    this.loaded = true;
    this.#settle();
  }

  /** Take in a stretch that lies before what we have. */
  prepend({ messages, more }) {
    const entries = [...messages, ...this.#messages.values()].map((message) => [message.id, message]);
    this.#messages = new Map(entries);
    this.more = more;
  }

  forgetAll() {
    this.#messages.clear();
    this.more = this.thinking = false;
  }

  get oldest() {
    return this.#messages.keys().next().value;
  }

  get #newest() {
    return Math.max(0, ...this.#messages.keys());
  }

  get unread() {
    const seen = Number(recall(this.#seenKey) ?? 0);
    return [...this.#messages.values()].filter((message) => message.direction === "out" && message.id > seen).length;
  }

  markSeen() {
    if (this.#newest > Number(recall(this.#seenKey) ?? 0)) remember(this.#seenKey, String(this.#newest));
  }

  /** False when a button of this message was pressed already. */
  press(id) {
    if (this.#pressed.has(id)) return false;
    this.#pressed.add(id);
    return true;
  }

  release(id) {
    this.#pressed.delete(id);
  }

  /** Everything to show, oldest first: messages of the server, then those on their way. */
  get items() {
    const stored = [...this.#messages.values()].map((message) => ({
      ...message,
      key: this.#ours.get(message.id) ?? `m${message.id}`,
      pressed: this.#pressed.has(message.id),
    }));
    const leaving = this.outbox.entries.map((entry) => ({
      key: entry.id, direction: "in", text: entry.text, at: entry.at, state: entry.state, reason: entry.reason,
      buttons: [], files: [], entry,
    }));
    return [...stored, ...leaving];
  }

  // An accepted message that the history has, or no longer has (cleared meanwhile), has arrived.
  #settle() {
    for (const entry of this.outbox.entries.filter((each) => each.state === "accepted")) {
      this.#ours.set(entry.message, entry.id);
      this.outbox.drop(entry.id);
    }
  }
}
