// Links in HTML that stay in the session: a plain click on <a class="ss-go"> is told to the server instead of loading
// the page anew. With a key held down, or the middle button, the browser follows the address itself.
export default function ({ setTriggerValue }) {
  const follow = (event) => {
    const link = event.target.closest?.("a.ss-go");
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    setTriggerValue("went", link.getAttribute("href"));
  };
  document.addEventListener("click", follow);
  document.documentElement.dataset.linked = "yes"; // until then the browser itself follows the address
  return () => {
    document.removeEventListener("click", follow);
    delete document.documentElement.dataset.linked;
  };
}
