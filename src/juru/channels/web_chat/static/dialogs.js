// The two things that cover the conversation: the question before clearing it, and a picture in full.

import { byId } from "./dom.js";

/** Ask before clearing; true when the person means it. */
export function confirmClear() {
  const dialog = byId("clear-dialog");
  dialog.returnValue = "no"; // Escape means no
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

/** Show a picture as large as the screen allows. */
export function showPicture({ name }, address) {
  const dialog = byId("picture-dialog");
  const image = byId("picture-image");
  image.src = address;
  image.alt = name;
  Object.assign(byId("picture-download"), { href: address, download: name });
  dialog.showModal();
}

export function preparePicture() {
  const dialog = byId("picture-dialog");
  byId("picture-close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close(); // beside the picture
  });
  dialog.addEventListener("close", () => byId("picture-image").removeAttribute("src"));
}
