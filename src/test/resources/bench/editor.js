/** Clocks for the editor's benchmark, in the page. */
(() => {
  const painted = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => done(performance.now());
        after.port2.postMessage(0);
      }),
    );
  const there = async (ready) => {
    while (!ready()) {
      await new Promise((next) => setTimeout(next));
    }
  };
  const cells = () => document.querySelectorAll(".jme-sheet [role=gridcell]").length;

  /** From the click to the painted grid that takes keys, and to the last cell of the map. */
  window.openEditor = async () => {
    const begin = performance.now();
    document.querySelector(".jm-edit").click();
    await there(() => document.querySelector(".jme-sheet [tabindex='0']"));
    const usable = (await painted()) - begin;
    let last = -1;
    while (cells() !== last) {
      last = cells();
      await new Promise((next) => setTimeout(next, 60));
    }
    return { usable, nodes: document.querySelectorAll(".jme-sheet *").length };
  };

  /** The same nodes, built by nothing but the DOM's own functions, to the painted frame. */
  window.bareBuild = async () => {
    const sheet = document.querySelector(".jme-sheet");
    const copy = (node) =>
      node.nodeType === Node.TEXT_NODE
        ? node.data
        : { name: node.localName, space: node.namespaceURI, attributes: [...node.attributes].map((it) => [it.name, it.value]), inside: [...node.childNodes].filter((it) => it.nodeType < 4).map(copy) };
    const plan = copy(sheet);
    const home = sheet.parentNode;
    const place = sheet.nextSibling;
    sheet.remove();
    await painted();
    const begin = performance.now();
    const build = (part) => {
      if (typeof part === "string") {
        return document.createTextNode(part);
      }
      const made = document.createElementNS(part.space, part.name);
      part.attributes.forEach(([name, value]) => made.setAttribute(name, value));
      part.inside.forEach((child) => made.append(build(child)));
      return made;
    };
    const built = build(plan);
    home.insertBefore(built, place);
    const time = (await painted()) - begin;
    built.replaceWith(sheet);
    return time;
  };

  window.times = [];
  for (const name of ["keydown", "pointermove", "pointerup"]) {
    window.addEventListener(
      name,
      (event) => {
        const begin = event.timeStamp;
        void painted().then((end) => window.times.push([name, end - begin]));
      },
      { capture: true, passive: true },
    );
  }
})();
