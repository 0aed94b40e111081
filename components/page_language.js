// Tells the browser, and through it whoever hears the page read, in which language the page is written.
export default function ({ data }) {
  document.documentElement.lang = data.language;
}
