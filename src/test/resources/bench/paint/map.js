/* Our side: the received HTML goes into a page whose style sheet and script are loaded. */

/** Milliseconds until the section at that path is painted; its text is fetched before the clock starts. */
async function show(path, touchpoints) {
  const html = await (await fetch(path)).text();
  const box = document.getElementById("box");
  const time = await untilPainted(() => {
    box.innerHTML = html;
  });
  const shown = box.querySelectorAll(".jm-tps th[scope=col]").length;
  if (shown !== touchpoints || box.querySelectorAll(".jm-val").length < touchpoints) {
    throw new Error("Expected " + touchpoints + " touchpoints with values, found " + shown + ": " + box.textContent.slice(0, 200));
  }
  box.replaceChildren();
  await frameBegin();
  return time;
}
