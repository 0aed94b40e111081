// Bars over time, on which a box is drawn: by pointer from day to day, by keyboard from bar to bar. The box is told to the
// server as its two days. Plain boxes of HTML, not a chart: they are drawn anew at every click on the map above them.
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity };
const DAY = 86_400_000;
const percent = (part) => `${(100 * part).toFixed(3)}%`;
const between = (least, value, most) => Math.max(least, Math.min(most, value));

function box(kind, place, words) {
  const made = document.createElement("div");
  made.className = kind;
  Object.assign(made.style, place);
  if (words) made.textContent = words;
  return made;
}

function across(from, to) {
  return { left: percent(from), width: percent(Math.max(0, to - from)) };
}

export default function ({ data, parentElement, setTriggerValue }) {
  const plot = parentElement.querySelector(".plot"), axis = parentElement.querySelector(".axis");
  const told = parentElement.querySelector(".told");
  const first = Date.parse(data.first), days = (Date.parse(data.last) - first) / DAY;
  const dayAt = (part) => new Date(first + Math.floor(part * days) * DAY).toISOString().slice(0, 10);
  const bars = data.bars.map(([from, to, height, words], place) => {
    const bar = box("bar", { ...across(from, to), height: percent(height) });
    bar.id = `bar-${place}`;
    bar.setAttribute("role", "option");
    bar.setAttribute("aria-label", words);
    bar.setAttribute("aria-selected", String(!!data.band && to > data.band[0] && from < data.band[1]));
    return bar;
  });
  const band = box("band", data.band ? across(...data.band) : { width: "0" });
  const marked = box("marked", { width: "0" });
  plot.replaceChildren(...bars, band, marked);
  plot.ariaLabel = data.alt;
  axis.replaceChildren(...data.ticks.map(([at, words]) => {
    const edge = at < 0.06 ? " begins" : at > 0.94 ? " ends" : "";
    return box(`tick${edge}`, { left: percent(at) }, words);
  }));
  const all = parentElement.querySelector(".all");
  for (const [name, colour] of Object.entries(data.colours)) all.style.setProperty(`--${name}`, colour);

  let from = null, dragged = null, here = -1, begun = -1; // where the pointer went down; the bars of the keyboard
  const where = (event) => {
    const room = plot.getBoundingClientRect();
    return between(0, (event.clientX - room.left) / room.width, 0.999999);
  };
  const barAt = (part) => data.bars.findIndex(([left, right]) => part >= left && part <= right);
  const tell = (place) => {
    told.textContent = place < 0 ? "" : data.bars[place][3];
    if (place >= 0) told.style.left = percent(between(0.2, (data.bars[place][0] + data.bars[place][1]) / 2, 0.8));
  };
  const tookBars = (one, other) => {
    const [early, late] = [Math.min(one, other), Math.max(one, other)].map((place) => data.bars[place]);
    setTriggerValue("boxed", [early[4], late[5]]);
  };

  plot.onpointerdown = (event) => {
    if (event.button) return;
    from = where(event);
    try { plot.setPointerCapture(event.pointerId); } catch { /* a pointer that is gone */ }
  };
  plot.onpointermove = (event) => {
    const now = where(event);
    if (from === null) return tell(barAt(now));
    dragged = [Math.min(from, now), Math.max(from, now)];
    Object.assign(marked.style, across(...dragged));
    told.textContent = dragged.map(dayAt).join(" – ");
  };
  plot.onpointerup = (event) => {
    const room = plot.getBoundingClientRect().width, bar = barAt(where(event));
    if (from !== null && dragged && (dragged[1] - dragged[0]) * room > 4) setTriggerValue("boxed", dragged.map(dayAt));
    else if (from !== null && bar >= 0) tookBars(bar, bar);
    from = dragged = null;
    marked.style.width = "0";
  };
  plot.onpointercancel = () => { from = dragged = null; marked.style.width = "0"; };
  plot.onpointerleave = () => { if (from === null) tell(-1); };

  plot.onfocus = () => { told.textContent = data.help; told.style.left = "50%"; };
  plot.onblur = () => {
    tell(-1);
    here = begun = -1;
    marked.style.width = "0";
    plot.removeAttribute("aria-activedescendant");
  };
  plot.onkeydown = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !bars.length) return;
    if (event.key in STEPS) {
      event.preventDefault();
      here = between(0, (here < 0 && STEPS[event.key] < 0 ? bars.length : here) + STEPS[event.key], bars.length - 1);
      if (!event.shiftKey || begun < 0) begun = here;
      const [left, right] = [Math.min(begun, here), Math.max(begun, here)];
      Object.assign(marked.style, across(data.bars[left][0], data.bars[right][1]));
      plot.setAttribute("aria-activedescendant", bars[here].id);
      tell(here);
    } else if ((event.key === "Enter" || event.key === " ") && here >= 0) {
      event.preventDefault();
      tookBars(begun, here);
    }
  };
}
