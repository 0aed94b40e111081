// Charts by keyboard: Tab reaches each; arrows go from mark to mark, whose words are shown and read out; Enter clicks it.
// The mouse is played for Plotly: it shows and tells of a mark only what a mouse asks of it.
const MARKS = ".barlayer .point path, .scatterlayer .point, .choroplethlayer path, .scattergeo .point";
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity };

const chartOf = (element) => element.closest?.("[role=figure]")?.querySelector(".js-plotly-plot");

// The middle of what is seen of each mark, from left to right.
function marksOf(chart) {
  const plots = [...chart.querySelectorAll(".nsewdrag")], seen = (plots.length ? plots : [chart]).map((e) => e.getBoundingClientRect());
  const middle = (box) => {
    for (const area of seen) {
      const left = Math.max(box.left, area.left), right = Math.min(box.right, area.right);
      const top = Math.max(box.top, area.top), bottom = Math.min(box.bottom, area.bottom);
      if (right > left && bottom > top) return { x: (left + right) / 2, y: (top + bottom) / 2 };
    }
  };
  return [...chart.querySelectorAll(MARKS)].map((mark) => middle(mark.getBoundingClientRect())).filter(Boolean)
    .sort((a, b) => a.x - b.x || a.y - b.y);
}

function mouse(kinds, { x, y }) {
  const target = document.elementFromPoint(x, y);
  for (const kind of kinds)
    target?.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true, view: window, clientX: x, clientY: y, button: 0 }));
}

function wordsOf(chart) {
  const lines = [...chart.querySelectorAll(".hoverlayer .hovertext text")].flatMap((text) =>
    text.querySelector("tspan") ? [...text.querySelectorAll("tspan.line")].map((line) => line.textContent) : [text.textContent]);
  return (lines.length ? lines : [chart.querySelector(".hoverlayer")?.textContent || ""]).filter(Boolean).join(", ");
}

export default function ({ data }) {
  const told = document.createElement("div");
  told.setAttribute("role", "status");
  told.className = "ss-told";
  document.body.append(told);
  const at = new WeakMap(); // where in its marks each chart is

  // Go to a mark and tell of it; where another lies over it, on to the next.
  const go = (chart, place, step) => {
    const marks = marksOf(chart), next = Math.max(0, Math.min(marks.length - 1, place));
    at.set(chart, next);
    mouse(["mouseover", "mousemove"], marks[next]);
    setTimeout(() => {
      told.textContent = wordsOf(chart);
      if (!told.textContent && next + step >= 0 && next + step < marks.length) go(chart, next + step, step);
    }, 150);
  };
  const press = (event) => {
    const chart = event.target.matches?.("[role=figure]") && chartOf(event.target);
    if (!chart || event.ctrlKey || event.metaKey || event.altKey) return;
    const marks = marksOf(chart), here = at.get(chart) ?? -1;
    if (event.key in STEPS && marks.length) {
      event.preventDefault();
      chart.scrollIntoView({ block: "nearest" });
      const step = STEPS[event.key];
      const inward = Number.isFinite(step) ? Math.sign(step) : -Math.sign(step); // from an end, back into the chart
      go(chart, here + step, inward);
    } else if (event.key === "Enter" && marks[here]) {
      event.preventDefault();
      mouse(["mousemove"], marks[here]);
      setTimeout(() => mouse(["mousedown", "mouseup", "click"], marks[here]), 150);
    }
  };
  const reach = (event) => event.target.matches?.("[role=figure]") && chartOf(event.target) && (told.textContent = data.help);
  const timer = setInterval(() => {
    for (const chart of document.querySelectorAll("[role=figure] .js-plotly-plot")) chart.closest("[role=figure]").tabIndex = 0;
  }, 500);
  document.addEventListener("keydown", press);
  document.addEventListener("focusin", reach);
  return () => {
    clearInterval(timer);
    document.removeEventListener("keydown", press);
    document.removeEventListener("focusin", reach);
    told.remove();
  };
}
