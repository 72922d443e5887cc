/**
 * Makes a PNG of a map's picture, in the browser: only the reader's computer has fonts to draw it with. Loaded when
 * somebody asks for one.
 */
import { element } from "./lib/dom";
import { fittingScale } from "./lib/canvas-size";
import { text } from "./lib/texts";

/**
 * Saves the picture behind an address as a PNG.
 *
 * @param svgAddress where the server gives the SVG
 * @param fileName what the file is called, with or without its ending
 * @param scale pixels for each unit of the SVG; fewer if the picture is larger than a canvas may be
 * @throws Error with words for the reader
 */
async function png(svgAddress: string, fileName: string, scale = 2): Promise<void> {
  // A data address: sites that restrict where pictures come from seldom allow blobs.
  const address = "data:image/svg+xml," + encodeURIComponent(await load(svgAddress));
  save(await draw(address, scale), fileName.replace(/\.(png|svg)$/i, "") + ".png");
}

async function load(address: string): Promise<string> {
  let response: Response;
  let body: string;
  try {
    response = await fetch(address, { credentials: "same-origin" });
    body = await response.text();
  } catch {
    throw new Error(text("unreachable"));
  }
  if (!response.ok) {
    throw new Error(refusal(body));
  }
  return body;
}

/** The server's own words, if these are ours. */
function refusal(body: string): string {
  try {
    return (JSON.parse(body) as { message?: string }).message ?? text("unreachable");
  } catch {
    return text("unreachable");
  }
}

async function draw(address: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch {
    throw new Error(text("png.failed"));
  }
  const factor = fittingScale(image.naturalWidth, image.naturalHeight, scale);
  const canvas = element("canvas");
  canvas.width = Math.floor(image.naturalWidth * factor);
  canvas.height = Math.floor(image.naturalHeight * factor);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(text("png.failed")))), "image/png");
  });
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = element("a", { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves the picture of a map on the page, which its menu offers as SVG. */
function pngOf(map: HTMLElement): Promise<void> {
  const svg = map.querySelector<HTMLAnchorElement>('.jm-take a[href*="/svg"]');
  return png(svg?.href ?? "", map.querySelector(".jm-title")?.textContent ?? "");
}

window.journeyMapsExport = { png, pngOf };
