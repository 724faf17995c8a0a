// Days and times as people say them, in the workspace's zone wherever the browser is.

export class Calendar {
  #zone;
  #locale;
  #words;

  constructor({ timezone, language, texts }) {
    this.#zone = known(timezone) ? timezone : undefined;
    this.#locale = language === "en" ? "en-GB" : "id-ID";
    this.#words = texts;
  }

  /** The calendar day of a moment (ISO with offset, or milliseconds) as YYYY-MM-DD. */
  day(at) {
    return typeof at === "string" ? at.slice(0, 10) : this.#format(at, "en-CA", {});
  }

  /** "14.05", or "14:05" in English. */
  time(at) {
    const clock = this.#format(at, "en-GB", { hour: "2-digit", minute: "2-digit" });
    return this.#locale === "id-ID" ? clock.replace(":", ".") : clock;
  }

  /** The whole moment, for whoever hovers over it. */
  exact(at) {
    return this.#format(at, this.#locale, { dateStyle: "full", timeStyle: "medium" });
  }

  /** Hari ini, Kemarin, Sen 9 Feb, Sen 9 Feb 2025. */
  label(day) {
    const today = this.day(Date.now());
    if (day === today) return this.#words.today;
    if (day === this.day(Date.now() - 86_400_000)) return this.#words.yesterday;
    const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" };
    const options = { weekday: "short", day: "numeric", month: "short", ...year, timeZone: "UTC" };
    return new Intl.DateTimeFormat(this.#locale, options).format(new Date(`${day}T12:00:00Z`)).replace(",", "");
  }

  #format(at, locale, options) {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: this.#zone }).format(new Date(at));
  }
}

function known(zone) {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
