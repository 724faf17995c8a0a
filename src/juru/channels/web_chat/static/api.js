// The server as the chat sees it. A call gives its answer, or throws Unreachable or Refused.

import { forget, recall, remember } from "./memory.js";

const TIMEOUT = 20_000; // milliseconds
const LARGEST = 60_000; // bytes: the server cuts off above 64 kB, and a cut line looks like no line at all

export class Unreachable extends Error {}

export class Refused extends Error {
  constructor(status, kind, retryAfter) {
    super(`${status} ${kind}`);
    this.status = status;
    this.kind = kind;
    this.retryAfter = retryAfter; // seconds, or NaN
  }

  /** Whether the same request may well be taken later. */
  get passing() {
    return this.status >= 500 || this.status === 408;
  }
}

export class Api {
  #base;
  #key;

  /** `scope` names what is kept in this browser; `visitor` is set where a link says who is chatting. */
  constructor(base, scope, visitor) {
    this.#base = base;
    this.#key = `juru:${scope}:visitor`;
    if (visitor) this.become(visitor);
  }

  get visitor() {
    return recall(this.#key);
  }

  /** Make sure that we have a visitor token. */
  async arrive() {
    if (this.visitor) return;
    const { visitor } = await this.#call("POST", "/visitors");
    if (!this.visitor) remember(this.#key, visitor); // another tab may have been quicker
  }

  become(visitor) {
    remember(this.#key, visitor);
  }

  /** Give the token up; the server does not know it. */
  depart() {
    forget(this.#key);
  }

  history(before) {
    return this.#call("GET", before ? `/messages?before=${before}` : "/messages");
  }

  async send({ id, text, button }) {
    const body = JSON.stringify(button ? { id, text, button } : { id, text });
    if (new TextEncoder().encode(body).length > LARGEST) throw new Refused(413, "TooLarge", NaN);
    return (await this.#call("POST", "/messages", body)).message;
  }

  clear() {
    return this.#call("DELETE", "/messages");
  }

  events() {
    return new EventSource(this.#linked("/events"));
  }

  file(id) {
    return this.#linked(`/files/${id}`);
  }

  #linked(path) {
    return `${this.#base}${path}?visitor=${encodeURIComponent(this.visitor)}`;
  }

  async #call(method, path, body) {
    const response = await this.#fetch(method, path, body);
    if (!response.ok) throw await refusal(response);
    if (response.status === 204) return null;
    try {
      return await response.json();
    } catch {
      throw new Unreachable("the answer broke off");
    }
  }

  async #fetch(method, path, body) {
    const headers = { Accept: "application/json" };
    if (body) headers["Content-Type"] = "application/json";
    if (this.visitor) headers["X-Visitor"] = this.visitor;
    try {
      return await fetch(this.#base + path, {
        method, headers, body, cache: "no-store", credentials: "omit", signal: AbortSignal.timeout?.(TIMEOUT),
        keepalive: Boolean(body), // a message goes out even when the page is left at that moment
      });
    } catch (error) {
      throw new Unreachable(String(error));
    }
  }
}

async function refusal(response) {
  let kind = "other";
  try {
    kind = (await response.json()).error ?? kind;
  } catch {
    // a proxy's own page
  }
  return new Refused(response.status, kind, Number.parseFloat(response.headers.get("Retry-After")));
}
