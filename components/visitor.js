// Tells the browser in which language the page is written, and remembers in this browser alone when it was last visited.
const KEY = "sahelscope-visit";

export default function ({ data, setStateValue }) {
  document.documentElement.lang = data.language;
  try {
    let before = sessionStorage.getItem(KEY);
    if (before === null) {
      before = localStorage.getItem(KEY) || "";
      sessionStorage.setItem(KEY, before);
    }
    localStorage.setItem(KEY, data.now);
    if (before !== data.before) setStateValue("before", before);
  } catch { /* a browser that keeps nothing: nothing is said to be new */ }
}
