import type { Box } from './boxes.ts';
import type { Letters } from './letters.ts';
import { centre, mapWidth } from './map-frame.ts';
import { firstFree, setWords, type Label, type SetWords } from './map-labels.ts';

export const markerRadius = 5;
const away = markerRadius + 2;
export const markerBox: Box = {
  left: centre.x - away,
  top: centre.y - away,
  width: 2 * away,
  height: 2 * away,
};

const largest = 15;
const longest = mapWidth - 12;

/** The place's name beside its marker, or below or above it where it is long; smaller, where it is longer than the map. */
export function markerLabel(
  name: string,
  { letters, taken }: { readonly letters: Letters; readonly taken: readonly Box[] },
): Label {
  const words = (size: number) => setWords({ face: 'sans', weight: 700, size, lines: [onMap(name)] }, letters);
  const usual = words(largest);
  const set = usual.width <= longest ? usual : words((largest * longest) / usual.width);
  return firstFree(placesAround(set), taken) ?? set.at(centre.x, centre.y + away + set.height / 2);
}

/** `Vienna, seat of an agency` is `Vienna`: the rest stands in words below the map. */
function onMap(name: string): string {
  return /[^,]+/u.exec(name)?.[0].trim() ?? name;
}

function* placesAround(words: SetWords): Iterable<Label> {
  const { width, height, at } = words;
  yield at(centre.x + away + width / 2, centre.y);
  yield at(centre.x - away - width / 2, centre.y);
  yield at(centre.x, centre.y + away + height / 2);
  yield at(centre.x, centre.y - away - height / 2);
}
