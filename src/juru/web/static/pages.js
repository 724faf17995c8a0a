// The little that the pages do by themselves: show a password, copy a snippet, say that a form is on its way.

document.addEventListener("click", (event) => {
  const eye = event.target.closest("[data-shows]");
  if (eye) showPassword(eye);
  const copier = event.target.closest("[data-copies]");
  if (copier) copy(copier);
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

document.addEventListener("submit", (event) => {
  const button = event.target.querySelector("button.primary");
  if (!button || !event.target.dataset.busy) return;
  button.textContent = event.target.dataset.busy;
  button.disabled = true;
});

function showPassword(eye) {
  const field = document.getElementById(eye.dataset.shows);
  field.type = field.type === "password" ? "text" : "password";
  eye.ariaPressed = String(field.type === "text");
}

async function copy(button) {
  const source = document.getElementById(button.dataset.copies);
  try {
    await navigator.clipboard.writeText(source.textContent);
  } catch {
    // Without https browsers keep the clipboard closed: leave the text selected, ready to be copied by hand.
    getSelection().selectAllChildren(source);
    return;
  }
  const label = button.textContent;
  button.textContent = button.dataset.copied;
  setTimeout(() => (button.textContent = label), 2_000);
}
