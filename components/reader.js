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
  for (const shown of root.querySelectorAll(".ss-chosen, [aria-current]")) {
    const list = shown.closest(".ss-findings"), text = shown.closest(".ss-article");
    const box = list || text;
    if (!box) continue;
    if (box.scrollHeight > box.clientHeight + 4)
      box.scrollTop = shown.offsetTop - box.offsetTop - box.clientHeight / 3;
    else if (text) shown.scrollIntoView({ block: "center" });
    if (text) return;
  }
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
