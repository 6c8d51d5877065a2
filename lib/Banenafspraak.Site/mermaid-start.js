// Draws the diagrams of the page once it is there. A diagram that cannot be drawn stays as its source.
document.addEventListener("DOMContentLoaded", async () => {
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  mermaid.initialize({ startOnLoad: false, securityLevel: "strict", theme: dark ? "dark" : "neutral" });
  for (const [index, source] of document.querySelectorAll("pre.mermaid").entries()) {
    try {
      const { svg } = await mermaid.render(`diagram-${index}`, source.textContent);
      const figure = document.createElement("div");
      figure.className = "diagram";
      figure.innerHTML = svg;
      source.replaceWith(figure);
    } catch {
      document.getElementById(`ddiagram-${index}`)?.remove();
      source.classList.add("not-drawn");
    }
  }
});
