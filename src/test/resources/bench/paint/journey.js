/* The other side: Mermaid is loaded and ready. */

/** Milliseconds until the journey at that path is painted; its text is fetched before the clock starts. */
async function show(path, tasks) {
  const text = await (await fetch(path)).text();
  const box = document.getElementById("box");
  const time = await untilPainted(async () => {
    const { svg } = await mermaid.render("journey", text);
    box.innerHTML = svg;
  });
  const shown = box.querySelectorAll(".task-line").length;
  if (shown !== tasks) {
    throw new Error("Expected " + tasks + " tasks, found " + shown);
  }
  box.replaceChildren();
  await frameBegin();
  return time;
}
