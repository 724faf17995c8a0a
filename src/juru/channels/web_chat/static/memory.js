// What this browser keeps for us. Where storage is closed (private mode, third-party frames) it lasts as long as the page.

const page = new Map();

function open() {
  try {
    localStorage.setItem("juru:probe", "1");
    localStorage.removeItem("juru:probe");
    return localStorage;
  } catch {
    return null;
  }
}

const store = open();

/** Whether this browser keeps nothing for us beyond this page. */
export const closed = store === null;

export function recall(key) {
  return page.get(key) ?? store?.getItem(key) ?? null;
}

export function remember(key, value) {
  page.delete(key);
  try {
    if (!store) throw new Error("closed");
    store.setItem(key, value);
  } catch {
    page.set(key, value); // also when the browser's quota is used up
  }
}

export function forget(key) {
  page.delete(key);
  store?.removeItem(key);
}

export function keysUnder(prefix) {
  const stored = store ? Array.from({ length: store.length }, (_, i) => store.key(i)) : [];
  return [...new Set([...stored, ...page.keys()])].filter((key) => key.startsWith(prefix));
}
