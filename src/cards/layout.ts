import { cardSize, type CardDrawing, type CardLogo, type CardTexts, type PlacedGlyph } from '../model/share-card.ts';
import type { Composer, LinePlace } from '../lettering/composer.ts';
import { fitHeadline } from './headline.ts';
import type { Style } from '../lettering/shaper.ts';
import { shortened } from '../lettering/line-breaks.ts';

/** Width of the picture on a card that has one; it fills the card's right side. */
export const pictureWidth = 500;

const margin = 64;
const gutter = 48;
const serif = (size: number): Style => ({ face: 'serif', weight: 660, size });
const sans = (size: number): Style => ({ face: 'sans', weight: 600, size });
const mark: Style = { face: 'serif', weight: 760, size: 38 };
const baselines = { mark: 92, label: 164, byline: 545, date: 585 } as const;
const markLine = { style: mark, ink: 'ink', y: baselines.mark } as const;
const logoBox = { y: 48, width: 440, height: 54 } as const;
const headlineBox = { top: 188, bottom: 492 } as const;

/** What a card's words may take: all of it, or what a picture leaves them. */
export type CardRoom = 'whole' | 'beside a picture';

/** A story's card: the mark above a rule, the section, the headline, and below it who wrote it and when. */
export function layoutCard(
  texts: CardTexts,
  { room, logo }: { room: CardRoom; logo?: CardLogo | undefined },
  composer: Composer,
): CardDrawing {
  const width = cardSize.width - (room === 'whole' ? margin : pictureWidth + gutter) - margin;
  const placed = logo && placeLogo(logo);
  const line = (text: string, { x = margin, ...at }: Omit<LinePlace, 'x'> & { readonly x?: number | undefined }) => {
    const measure = (width + margin - x) / at.style.size;
    return composer.place(
      shortened(text, measure, (part) => composer.widthOf(part, at.style)),
      { ...at, x },
    );
  };
  return {
    logo: placed,
    // The band at the top, the rule below the mark, the rule above the byline.
    bars: [
      { x: 0, y: 0, width: cardSize.width, height: 12, ink: 'signal' },
      { x: margin, y: 116, width, height: 2, ink: 'ink' },
      { x: margin, y: 506, width: 72, height: 3, ink: 'signal' },
    ],
    glyphs: [
      ...(placed && saysTheName(placed)
        ? []
        : line(texts.mark, { ...markLine, x: placed && placed.x + placed.width + 16 })),
      ...line(texts.label, { style: sans(30), ink: 'signal', y: baselines.label }),
      ...headlineGlyphs(texts.headline, width, composer),
      ...line(texts.byline, { style: sans(28), ink: 'ink', y: baselines.byline }),
      ...line(texts.date, { style: { ...sans(28), weight: 420 }, ink: 'soft', y: baselines.date }),
    ],
  };
}

/** As high as the line above the rule lets it be. */
function placeLogo({ file, width, height }: CardLogo): NonNullable<CardDrawing['logo']> {
  const scale = Math.min(logoBox.height / height, logoBox.width / width);
  const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  return { file, width: across, height: down, x: margin, y: logoBox.y + Math.round((logoBox.height - down) / 2) };
}

/** A logo that is much wider than high is the name, drawn; any other is a sign, and the name stands beside it. */
function saysTheName({ width, height }: Pick<CardLogo, 'width' | 'height'>): boolean {
  return width > height * 2.2;
}

function headlineGlyphs(headline: string, width: number, composer: Composer): readonly PlacedGlyph[] {
  const box = { width, height: headlineBox.bottom - headlineBox.top };
  const { size, leading, lines } = fitHeadline(headline, box, (text) => composer.widthOf(text, serif(1)));
  const first = headlineBox.top + Math.round(size * 0.82);
  // Large letters stand a little to the left, where the eye sees small ones begin.
  const x = margin - Math.round(size * 0.03);
  return lines.flatMap((text, index) =>
    composer.place(text, { style: serif(size), ink: 'ink', x, y: first + index * leading }),
  );
}
