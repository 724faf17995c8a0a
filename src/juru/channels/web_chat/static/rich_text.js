// Text with *bold* as its only markup, as DOM nodes. No string ever becomes HTML.

// A star opens before a word and closes after one: "3 * 5 * 2" stays a sum. (No lookbehind: older iPhones lack it.)
const BOLD = /(^|[\s(>"'“\-–—])\*(?=\S)([^*\n]*[^*\s])\*(?=$|[\s).,!?;:%"'”\-–—])/gmu;
const BAR = /\[?[█▉▊▋▌▍▎▏▓▒░▰▱■□▮▯━─●○]{4,}\]?([ \u00a0]*\d+(?:[.,]\d+)?[ \u00a0]?%)?/gu;

const FULL = "█▉▊▋▓▰■▮━●";

/** The nodes of a text; `markup` off for what a visitor typed. */
export function richText(text, markup = true) {
  if (!markup) return [document.createTextNode(text)];
  return split(text, BOLD, bold, (plain) => split(plain, BAR, bar, (rest) => [document.createTextNode(rest)]));
}

function split(text, pattern, matched, between) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) nodes.push(...between(text.slice(end, match.index)));
    nodes.push(...matched(match));
    end = match.index + match[0].length;
  }
  if (end < text.length) nodes.push(...between(text.slice(end)));
  return nodes;
}

const bold = ([, before, words]) => [document.createTextNode(before), element("strong", words)];

// A bar made of letters is drawn as a bar; its letters stay, for whoever copies or listens.
function bar([whole, percent = ""]) {
  const blocks = percent ? whole.slice(0, -percent.length) : whole;
  const node = element("span", blocks, "text-bar");
  const cells = [...blocks].filter((cell) => !"[]".includes(cell));
  const full = cells.filter((cell) => FULL.includes(cell)).length;
  node.style.setProperty("--full", `${Math.round((100 * full) / cells.length)}%`);
  if (!percent) return [node];
  const together = element("span", "", "together"); // or a narrow screen leaves the percent alone on its line
  together.append(node, percent);
  return [together];
}

function element(name, text, className = "") {
  const node = document.createElement(name);
  node.textContent = text;
  if (className) node.className = className;
  return node;
}
