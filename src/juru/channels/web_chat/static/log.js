// The list of messages: keeps the nodes it has, follows the end, and leaves a reader who scrolled up in peace.

import { Bubble } from "./bubble.js";
import { byId, make } from "./dom.js";

const NEAR = 64; // pixels from the end that still count as being there
const TOGETHER = 5 * 60_000; // milliseconds within which messages of one side form a group

export class Log {
  #list = byId("log");
  #scroller = byId("scroller");
  #toEnd = byId("to-end");
  #tools;
  #nodes = new Map(); // key → {node, bubble?}
  #pinned = true;
  #top = 0; // where the scroller stood when we last looked or moved it
  #fresh = 0; // answers that came while the reader was elsewhere
  #onTop;

  /** `onTop` is called when the reader nears the beginning of what is loaded. */
  constructor(tools, onTop) {
    this.#tools = tools;
    this.#onTop = onTop;
    this.#scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    this.#toEnd.addEventListener("click", () => this.toEnd());
    // Pictures that load, a keyboard that opens, a composer that grows: the end stays in sight if it was.
    const follow = new ResizeObserver(() => this.#follow());
    for (const node of [this.#scroller, ...this.#scroller.children]) follow.observe(node);
  }

  get atEnd() {
    return this.#pinned;
  }

  show(items, { welcome, loaded }) {
    this.#notice();
    const before = this.#pinned ? null : this.#place();
    const rows = this.#rows(items, welcome);
    const answers = rows.filter((row) => row.item?.direction === "out" && !this.#nodes.has(row.key)).length;
    const first = this.#list.ariaBusy === "true";
    this.#render(rows);
    if (loaded) this.#list.ariaBusy = "false";
    if (before) this.#restore(before);
    if (!first && !this.#pinned) this.#fresh += answers;
    this.#follow();
    this.#pill();
  }

  /** Older ones were put in front: they are no news. */
  showOlder(items, options) {
    const fresh = this.#fresh;
    this.show(items, options);
    this.#fresh = fresh;
    this.#pill();
  }

  toEnd() {
    this.#pinned = true;
    this.#top = 0;
    this.#follow();
    this.#pill();
  }

  #rows(items, welcome) {
    const rows = [];
    if (welcome) rows.push({ key: "welcome", item: welcome });
    let day = "";
    for (const [index, item] of items.entries()) {
      const itsDay = this.#tools.calendar.day(item.at);
      if (itsDay !== day) rows.push({ key: `day${itsDay}`, day: itsDay });
      const joins = (other) => other && together(item, other) && this.#tools.calendar.day(other.at) === itsDay;
      const edges = { first: itsDay !== day || !joins(items[index - 1]), last: !joins(items[index + 1]) };
      rows.push({ key: item.key, item: { ...item, ...edges } });
      day = itsDay;
    }
    return rows;
  }

  #render(rows) {
    const keys = new Set(rows.map((row) => row.key));
    for (const [key, { node }] of this.#nodes) {
      if (keys.has(key)) continue;
      node.remove();
      this.#nodes.delete(key);
    }
    let place = this.#list.firstChild;
    for (const row of rows) {
      const entry = this.#nodes.get(row.key) ?? this.#make(row);
      entry.bubble?.update(row.item);
      if (entry.day) entry.node.firstChild.textContent = this.#tools.calendar.label(entry.day);
      if (entry.node === place) place = place.nextSibling;
      else this.#list.insertBefore(entry.node, place);
    }
  }

  #make(row) {
    const entry = row.day ? { node: make("li", { className: "day" }, make("span")), day: row.day } : this.#bubble(row.item);
    this.#nodes.set(row.key, entry);
    return entry;
  }

  #bubble(item) {
    const bubble = new Bubble(item, this.#tools);
    if (this.#list.ariaBusy !== "true") bubble.node.classList.add("arriving");
    return { node: bubble.node, bubble };
  }

  // Where the reader is: the first message in sight and how far it is from the top.
  #place() {
    const top = this.#scroller.getBoundingClientRect().top;
    const node = [...this.#list.children].find((child) => child.getBoundingClientRect().bottom > top);
    return node ? { node, offset: node.getBoundingClientRect().top } : null;
  }

  #restore({ node, offset }) {
    if (node.isConnected) this.#scroller.scrollTop += node.getBoundingClientRect().top - offset;
    this.#top = this.#scroller.scrollTop;
  }

  #follow() {
    this.#notice();
    if (!this.#pinned) return;
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#top = this.#scroller.scrollTop;
  }

  // Only a reader moves upwards; content that grows below the end is no reason to stop following it. Scroll events come
  // late, so this is also asked before we move anything.
  #notice() {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    if (scrollHeight - scrollTop - clientHeight < NEAR) this.#pinned = true;
    else if (scrollTop < this.#top - 1) this.#pinned = false;
    this.#top = scrollTop;
  }

  #scrolled() {
    this.#notice();
    this.#pill();
    if (this.#scroller.scrollTop < 3 * NEAR) this.#onTop();
  }

  #pill() {
    if (this.#pinned) this.#fresh = 0;
    this.#toEnd.hidden = this.#pinned;
    this.#toEnd.classList.toggle("fresh", this.#fresh > 0);
    const label = byId("to-end-label");
    label.textContent = this.#fresh ? this.#tools.texts.new_messages : this.#tools.texts.to_end;
    label.classList.toggle("unseen", !this.#fresh);
  }
}

const together = (one, other) =>
  one.direction === other.direction && Math.abs(new Date(one.at) - new Date(other.at)) < TOGETHER;
