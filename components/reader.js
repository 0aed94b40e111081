// A click on a marked stretch of the text, or on its entry in the list, chooses that finding; a pointer over either
// shows the other. What is chosen is scrolled to, once, in both.
const places = new Map();

function inside(key) { return document.querySelector(`.st-key-${key}`); }

function of(element) { return (element.dataset.at || "").split(" ")[0]; }

function each(root, name, act) {
  for (const element of root.querySelectorAll("[data-at]"))
    if (element.dataset.at.split(" ").includes(name)) act(element);
}

function show(root) {
  const list = root.querySelector(".ss-findings"), current = list && list.querySelector("[aria-current]");
  if (current) list.scrollTop = current.offsetTop - list.clientHeight / 3;
  const first = root.querySelector(".ss-article .ss-chosen"); // of a quote of several stretches the first
  if (first) first.scrollIntoView({ block: "center" });
}

export default function (component) {
  const { data, setTriggerValue } = component;
  const root = inside(data.inside);
  if (!root) return;
  const choose = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    const element = event.target.closest && event.target.closest("[data-at]");
    if (!element || !root.contains(element)) return;
    if (event.type === "keydown") event.preventDefault();
    const names = element.dataset.at.split(" "); // where several lie over one another, click after click takes each
    setTriggerValue("chosen", names[(names.indexOf(data.chosen) + 1) % names.length]);
  };
  const point = (event) => {
    const element = event.target.closest && event.target.closest("[data-at]");
    for (const lit of root.querySelectorAll(".ss-lit")) lit.classList.remove("ss-lit");
    if (element) each(root, of(element), (other) => other.classList.add("ss-lit"));
  };
  for (const kind of ["click", "keydown"]) root.addEventListener(kind, choose);
  root.addEventListener("mouseover", point);
  root.dataset.linked = "yes";
  if (data.chosen && places.get(data.inside) !== data.chosen) requestAnimationFrame(() => show(root));
  places.set(data.inside, data.chosen);
  return () => {
    for (const kind of ["click", "keydown"]) root.removeEventListener(kind, choose);
    root.removeEventListener("mouseover", point);
  };
}
