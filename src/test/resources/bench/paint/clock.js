/* The clock of PaintBenchmark, the same for both sides. */

/** Ends when the frame that is being made now has been painted by the page's main thread. */
function frameEnd() {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve(performance.now());
    channel.port2.postMessage(0);
  });
}

function frameBegin() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/**
 * Milliseconds from the begin of work, which changes the document, to the end of the frame that paints it. The work begins
 * together with a frame: what ends within it waits for no other.
 */
async function untilPainted(work) {
  await frameBegin();
  let ended = 0;
  const thisFrame = frameEnd().then((time) => (ended = time));
  const begin = performance.now();
  await work();
  const late = ended !== 0;
  if (late) {
    await frameBegin();
  }
  return (late ? await frameEnd() : await thisFrame) - begin;
}
