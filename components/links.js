// Links in HTML that stay in the session: a plain click on <a class="ss-go"> is told to the server instead of loading
// the page anew. With a key held down, or the middle button, the browser follows the address itself. A click on
// <button class="ss-do"> is told with its value, and one anywhere in a row (<tr class="ss-row">) is one on the row's own.
const THESE = "a.ss-go, button.ss-do";

function meant(target) {
  const itself = target.closest?.(THESE);
  if (itself || target.closest?.("a, button, input, label")) return itself;
  const chosen = String(getSelection()); // who marks words in a row wants to copy them
  return chosen ? null : target.closest?.("tr.ss-row")?.querySelector(THESE);
}

export default function ({ setTriggerValue }) {
  const follow = (event) => {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = meant(event.target);
    if (!link) return;
    event.preventDefault();
    if (link.matches("button")) setTriggerValue("did", link.value);
    else setTriggerValue("went", link.getAttribute("href"));
  };
  document.addEventListener("click", follow);
  document.documentElement.dataset.linked = "yes"; // until then the browser itself follows the address
  return () => {
    document.removeEventListener("click", follow);
    delete document.documentElement.dataset.linked;
  };
}
