// Small words for making elements.

export const byId = (id) => document.getElementById(id);

/** An element with properties and children; children are nodes or text, never HTML. */
export function make(name, properties = {}, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}
