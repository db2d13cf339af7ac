import type { MapColours } from './colours.ts';
import type { Label } from './labels.ts';
import { markerRadius } from './marker.ts';
import { areaPath, linePath, tenths } from './outlines.ts';
import type { MapLayout } from './plan-map.ts';

/** Renders the layout of a map as an SVG file. Letters are outlines, so that it needs no fonts. */
export function drawMap(plan: MapLayout, colours: MapColours): string {
  const { sea, land, home, coast, border, name, ink, signal } = colours;
  const { width, height, centre } = plan.sheet;
  const circle = (radius: number, look: string) =>
    `<circle cx="${String(centre.x)}" cy="${String(centre.y)}" r="${tenths(radius)}" ${look}/>`;
  const lines = 'fill="none" stroke-linejoin="round" stroke-linecap="round"';
  const parts = [
    `<rect width="${String(width)}" height="${String(height)}" fill="${land}"/>`,
    circle(plan.worldRadius, `fill="${sea}"`),
    `<defs><path id="land" d="${areaPath(plan.land)}"/></defs><use href="#land" fill="${land}"/>`,
    // A stroke of the same colour covers the seams between areas that were merged.
    plan.home.length > 0 && `<path d="${areaPath(plan.home)}" fill="${home}" stroke="${home}" stroke-width=".7"/>`,
    `<use href="#land" ${lines} stroke="${coast}" stroke-width=".7"/>`,
    `<path d="${linePath(plan.borders)}" ${lines} stroke="${border}" stroke-width="${plan.isOfTheWorld ? '.4' : '1'}"/>`,
    plan.openBorders.length > 0 &&
      `<path d="${linePath(plan.openBorders)}" ${lines} stroke="${border}" stroke-width=".9" stroke-dasharray="3 3"/>`,
    plan.uncertainty > 2 * markerRadius && circle(plan.uncertainty, `fill="${signal}" fill-opacity=".16"`),
    ...plan.rings.map(({ radius }) => circle(radius, `fill="none" stroke="${signal}" stroke-width="1.3"`)),
    ...plan.names.map((label) => words(label, { fill: name, halo: land })),
    ...plan.rings.flatMap(({ label }) => (label ? [words(label, { fill: signal, halo: land, width: 5 })] : [])),
    scaleBar(plan, colours),
    circle(markerRadius, `fill="${signal}" stroke="${land}" stroke-width="1.5"`),
    words(plan.marker, { fill: ink, halo: land }),
  ];
  const size = `width="${String(width)}" height="${String(height)}"`;
  const box = `viewBox="0 0 ${String(width)} ${String(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box}>${parts.filter((part) => part !== false).join('')}</svg>\n`;
}

function scaleBar({ scale }: MapLayout, { ink, land }: MapColours): string {
  const { left, right, y } = scale;
  const path = `M${tenths(left)} ${tenths(y - 4)}V${tenths(y)}H${tenths(right)}V${tenths(y - 4)}`;
  const bar = (colour: string, width: string) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
  return bar(land, '4') + bar(ink, '1.5') + words(scale.label, { fill: ink, halo: land });
}

type Look = Readonly<{ fill: string; halo: string; width?: number }>;

/** Renders a label with a halo, which keeps lines below from running through the letters. */
function words({ lines }: Label, { fill, halo, width = 3 }: Look): string {
  const look = `fill="${fill}" stroke="${halo}" stroke-width="${String(width)}" stroke-linejoin="round" paint-order="stroke"`;
  return `<g ${look}>${lines.map(({ path, transform }) => `<path transform="${transform}" d="${path}"/>`).join('')}</g>`;
}
