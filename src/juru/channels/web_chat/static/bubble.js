// One message as people see it. A bubble is built once; later only what can change is touched (state, buttons), so that
// nothing jumps and screen readers hear each message once.

import { make } from "./dom.js";
import { richText } from "./rich_text.js";

const SHOWN = /^image\/(png|jpeg|webp|gif|svg\+xml)$/;
const RETRIED = new Set(["", "TooManyRequests"]);

export class Bubble {
  #words;
  #actions;
  #calendar;
  #foot = null;
  #last = "";

  /** `actions`: press, retry, edit, discard, again, picture, fileAddress. */
  constructor(item, { texts, calendar, actions }) {
    this.#words = texts;
    this.#actions = actions;
    this.#calendar = calendar;
    this.node = make("li", { className: `message ${item.direction}` });
    this.node.append(this.#body(item));
    this.update(item);
  }

  update(item) {
    const look = JSON.stringify([item.state, item.reason, item.buttons, item.pressed, item.first, item.last]);
    if (look === this.#last) return;
    this.#last = look;
    this.node.classList.toggle("first", item.first);
    this.node.classList.toggle("last", item.last);
    this.node.classList.toggle("pending", Boolean(item.entry) && item.state !== "failed");
    this.node.classList.toggle("failed", item.state === "failed");
    this.#foot?.remove();
    this.#foot = this.#makeFoot(item);
    if (this.#foot) this.node.append(this.#foot);
  }

  #body(item) {
    const mine = item.direction === "in";
    const body = make("div", { className: "bubble" });
    const who = make("span", { className: "unseen", textContent: `${mine ? this.#words.you : "Juru"}: ` });
    const time = make("time", {
      className: "time", dateTime: new Date(item.at).toISOString(), title: this.#calendar.exact(item.at),
      textContent: this.#calendar.time(item.at),
    });
    const pictures = item.files.filter((file) => SHOWN.test(file.media_type));
    const others = item.files.filter((file) => !SHOWN.test(file.media_type));
    body.append(who, ...pictures.map((file) => this.#picture(file, item)));
    if (item.text) body.append(make("div", { className: "text" }, ...richText(item.text, !mine)));
    body.append(...others.map((file) => this.#card(file)), time);
    return body;
  }

  #picture(file, item) {
    const address = this.#actions.fileAddress(file.id);
    const image = make("img", { src: address, alt: item.text.split("\n")[0].replaceAll("*", "") || file.name, loading: "lazy" });
    const button = make("button", { type: "button", className: "shown", ariaLabel: `${this.#words.enlarge}: ${file.name}` }, image);
    image.addEventListener("load", () => button.classList.add("loaded"));
    image.addEventListener("error", () => {
      button.classList.add("broken");
      button.replaceChildren(this.#words.picture_failed);
    });
    button.addEventListener("click", () => this.#actions.picture(file, address));
    return button;
  }

  #card(file) {
    const kind = (file.name.includes(".") ? file.name.split(".").pop() : "").slice(0, 4).toUpperCase();
    return make(
      "a",
      { className: "file", href: this.#actions.fileAddress(file.id), download: file.name, title: `${this.#words.download} ${file.name}` },
      make("span", { className: `kind kind-${kind.toLowerCase().replace(/[^a-z]/g, "")}`, textContent: kind, ariaHidden: "true" }),
      make("span", { className: "name" }, file.name, make("small", { textContent: size(file.size) })),
      make("span", { className: "get", textContent: this.#words.download }),
    );
  }

  #makeFoot(item) {
    if (item.buttons.length) return this.#choices(item);
    if (item.entry) return this.#delivery(item);
    if (item.direction === "in" && item.state === "failed") {
      const again = this.#button(this.#words.retry, () => this.#actions.again(item));
      return make("p", { className: "state bad" }, this.#words.not_handled, again);
    }
    return null;
  }

  #choices(item) {
    const buttons = item.buttons.map((choice) => {
      const button = this.#button(choice.label, () => this.#actions.press(item, choice));
      button.disabled = item.pressed;
      button.classList.add("choice");
      button.classList.toggle("lone", item.buttons.length === 1);
      return button;
    });
    const group = make("div", { className: "choices" }, ...buttons);
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", this.#words.choices);
    return group;
  }

  #delivery({ entry, state, reason }) {
    if (state !== "failed") {
      const text = state === "waiting" && reason !== "" ? this.#reason(reason) : this.#words.sending;
      return make("p", { className: "state" }, text);
    }
    const line = make("p", { className: "state bad" }, reason ? this.#reason(reason) : this.#words.not_sent);
    if (RETRIED.has(reason)) line.append(this.#button(this.#words.retry, () => this.#actions.retry(entry)));
    if (!entry.button) line.append(this.#button(this.#words.edit, () => this.#actions.edit(entry)));
    line.append(this.#button(this.#words.discard, () => this.#actions.discard(entry)));
    return line;
  }

  #reason(kind) {
    return this.#words[`error_${kind}`] ?? this.#words.error_other;
  }

  #button(label, action) {
    const button = make("button", { type: "button", textContent: label });
    button.addEventListener("click", action);
    return button;
  }
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
