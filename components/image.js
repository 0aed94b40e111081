// Two buttons that save the figure beside them as PNG or SVG: drawn by the browser, by Plotly's own code, with the title,
// what was counted and the source in the picture. Nothing is asked of a server.
//
// Plotly's "save" button does the work, given the figure in a frame of its own: a fixed width, room for the words.
const WIDTH = 1200, LINE = 20, EDGE = 28;

function words(text, y, size, colour, anchor) {
  return { text, x: 0, xref: "paper", xanchor: "left", y, yref: "paper", yanchor: anchor, align: "left",
           showarrow: false, font: { size, color: colour } };
}

// What the style sheet outlines on a map is outlined in the picture, too.
function outlined(drawn) {
  const layers = [...drawn.querySelectorAll(".choroplethlayer .trace")];
  return drawn.data.map((trace) => {
    if (trace.type !== "choropleth") return trace;
    const lines = [...layers.shift().querySelectorAll("path")].map((path) => getComputedStyle(path));
    const line = { color: lines.map((line) => line.stroke), width: lines.map((line) => parseFloat(line.strokeWidth)) };
    return { ...trace, marker: { ...trace.marker, line } };
  });
}

function framed(drawn, data) {
  const layout = JSON.parse(JSON.stringify(drawn.layout));
  const height = drawn.offsetHeight || 400;
  const size = (drawn._fullLayout || {})._size || {}; // the margins as drawn, with room for the labels of the axes
  const margin = { l: size.l || 0, r: size.r || 0, t: size.t || 0, b: size.b || 0 };
  const top = 54 + LINE * data.head.length, foot = 22 + LINE * data.foot.length;
  const inner = { l: margin.l + EDGE, r: margin.r + EDGE, t: margin.t + top, b: margin.b + foot };
  const room = Math.max(1, height - margin.t - margin.b);
  const head = words(data.head.join("<br>"), 1, 14, data.muted, "bottom");
  const foot_ = words(data.foot.join("<br>"), 0, 12, data.muted, "top");
  head.yshift = margin.t + 8;
  foot_.yshift = -margin.b - 10;
  const title = words("<b>" + data.title + "</b>", 1, 22, data.ink, "bottom");
  title.yshift = head.yshift + 8 + LINE * data.head.length;
  title.font.family = "Source Serif, Georgia, serif";
  return { ...layout, width: WIDTH, height: room + inner.t + inner.b, autosize: false, margin: inner,
           paper_bgcolor: data.paper, annotations: [...(layout.annotations || []), title, head, foot_] };
}

function save(format, data) {
  const drawn = document.querySelector(`.st-key-${data.figure} .js-plotly-plot`);
  const bar = drawn && drawn._fullLayout && drawn._fullLayout._modeBar;
  const button = bar && bar.buttons.flat().find((b) => b.name === "toImage");
  if (!button) return;
  const options = { format, filename: data.file, scale: format === "png" ? 2 : 1 };
  const context = { ...drawn._context, toImageButtonOptions: options, staticPlot: true };
  button.click({ data: outlined(drawn), layout: framed(drawn, data), config: context, _context: context });
}

// A chart on which a box can be drawn tells Streamlit of no click: it is told here. The chart may be drawn anew at any
// time, so it is looked for again and again.
function tellOfClicks(data, setTriggerValue) {
  const known = new WeakSet();
  const look = () => {
    const drawn = document.querySelector(`.st-key-${data.figure} .js-plotly-plot`);
    if (!drawn || !drawn.on || known.has(drawn)) return;
    known.add(drawn);
    drawn.on("plotly_click", (event) => {
      const said = event.points.map((point) => point.customdata).find((cells) => Array.isArray(cells));
      if (said) setTriggerValue("clicked", said.slice(1));
    });
  };
  look();
  const timer = setInterval(look, 300);
  return () => clearInterval(timer);
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  for (const format of ["png", "svg"]) {
    const button = parentElement.querySelector(`.${format}`);
    button.title = button.ariaLabel = data[format];
    button.onclick = () => save(format, data);
  }
  if (data.clicks) return tellOfClicks(data, setTriggerValue);
}
