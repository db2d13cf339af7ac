export type Fields = Readonly<Record<string, unknown>>;

/** Many attacks as one text. */
export function forwards(strings: readonly string[]): string {
  return strings.join(' ¦ ');
}

export function backwards(strings: readonly string[]): string {
  return forwards(strings.toReversed());
}

/** No longer than the desk lets it be; what is cut off stands in other fields. */
export function upTo(limit: number, attack: string): string {
  return Array.from(attack.trim()).slice(0, limit).join('');
}

/** An attack in an address that the desk takes, since it leads to a site as any other. */
export function asAddress(attack: string): string {
  return `https://attacked.example/?${squeezed(attack)}`;
}

/** The same on this site. */
export function onSite(attack: string): string {
  return `/latest/?${squeezed(attack)}`;
}

/** What may stand in an address. */
export function squeezed(attack: string): string {
  return attack.replaceAll(/[\s\p{Cc}\\]/gu, '');
}

/** As much of an attack as may name a folder. */
export function asFolder(attack: string): string {
  return `x${squeezed(attack)
    .replaceAll(/[^!-~]|[%?#/]/gu, '')
    .slice(0, 120)}`;
}

export function groupsOf(attacks: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(attacks.length / size) }, (_, group) =>
    attacks.slice(group * size, (group + 1) * size),
  );
}
