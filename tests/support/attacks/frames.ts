/** Where a hand reaches all that has not been reached before, and how many stops the Tab key makes on the way. */
export interface Reach {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly stops: number;
}

/**
 * Runs in the host page: opens each document in a frame of its own, all of it in sight, however small. Links to other
 * sites and within a page may be followed and are not, and nothing that is open closes, so that all stays in its place.
 * Returns how many ends of pages each document has in their place.
 */
export async function openFrames(addresses: readonly string[]): Promise<readonly number[]> {
  const columns = 6;
  const [width, height] = [innerWidth / columns, innerHeight / Math.ceil(addresses.length / columns)];
  const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const stay = (event: Event) => {
    const link = (event.target as Element).closest('a, area, summary');
    const address = (link as HTMLAnchorElement | null)?.href ?? '';
    const isFragment = link?.getAttribute('href')?.startsWith('#') === true;
    if (link?.localName === 'summary' || isFragment || /^(?:https?|mailto):/u.test(address)) event.preventDefault();
  };
  const open = async (address: string, index: number) => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    frame.src = address;
    const [left, top] = [(index % columns) * width, Math.floor(index / columns) * height];
    frame.style.cssText = `position: fixed; border: 0; opacity: 0; left: ${String(left)}px; top: ${String(top)}px; width: 1000px; transform-origin: 0 0`;
    document.body.append(frame);
    await Promise.race([loaded, later(5000)]);
    // A document that has gone elsewhere by itself has already been told of; one that has not come yet will.
    const isComing = ({ contentDocument: come }: HTMLIFrameElement) =>
      come !== null && (!come.querySelector('html') || come.readyState === 'loading');
    for (let waited = 0; isComing(frame) && waited < 60_000; waited += 50) await later(50);
    const inside = frame.contentDocument;
    if (!inside) return 0;
    inside.addEventListener('click', stay);
    for (const one of inside.querySelectorAll('details')) one.open = true;
    const size = { width: 1000, height: inside.documentElement.scrollHeight + 20 };
    frame.style.height = `${String(size.height)}px`;
    frame.style.transform = `scale(${String(Math.min(width / size.width, height / size.height))})`;
    return inside.querySelectorAll('body > [data-page-end]').length;
  };
  return Promise.all(addresses.map(open));
}

/**
 * Runs in the host page: where to point, on the screen. At whatever may answer, and in each document at one of each kind of
 * element that shows words or a picture or at which nothing listens; never twice at what is the same in all its letters
 * and in all that it stands in. What was reached before is left out of the way of the Tab key.
 */
export function findReach(): Reach {
  const known = ((window as unknown as { known?: Set<string> }).known ??= new Set());
  const stopsAt =
    'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]';
  const answers = `${stopsAt}, a, area, details, object, embed, video, audio, option, label, keygen, isindex, marquee, dialog`;
  const points: { x: number; y: number }[] = [];
  let stops = 0;
  const pathOf = (element: Element | null, name: (one: Element) => string): string =>
    element ? pathOf(element.parentElement, name) + name(element) : '';
  const kind = (element: Element) => `<${element.localName} ${element.getAttributeNames().join(' ')}>`;
  const opening = (element: Element) => (element.cloneNode(false) as Element).outerHTML;
  const mayAnswer = (element: Element) =>
    element.matches(answers) || element.getAttributeNames().some((name) => /^on/iu.test(name));
  const showsItself = (element: Element) =>
    element.childElementCount === 0 ||
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');
  const isFirst = (key: string) => known.size < known.add(key).size;
  const hasHandler = (element: Element | null): boolean =>
    element !== null &&
    (element.getAttributeNames().some((name) => /^on/iu.test(name)) || hasHandler(element.parentElement));
  const actsByItself = (element: Element) =>
    element.matches(
      'iframe, object, embed, video, audio, button, input, select, textarea, option, form, keygen, isindex',
    ) ||
    // In a drawing it is no text, and nothing is taken for a link to a site.
    (element.matches('[href]') && !/^(?:https?|mailto):/u.test((element as HTMLAnchorElement).href));
  // Nobody listens on the way, and links to sites are not followed: one of each kind shows that nothing answers.
  const isInert = (element: Element) => !actsByItself(element) && !hasHandler(element);
  const isNew = (element: Element, place: string) =>
    isFirst(pathOf(element.parentElement, opening) + element.outerHTML) &&
    ((mayAnswer(element) && !isInert(element)) || isFirst(place + pathOf(element, kind)));
  const reach = (element: Element, { x, y, scale }: { x: number; y: number; scale: number }) => {
    if (element.matches(stopsAt)) stops += 1;
    const [box] = element.getClientRects();
    // A list of choices opens over everything and keeps the mouse to itself.
    if (!box || box.width * box.height === 0 || element.matches('select, option')) return;
    points.push({ x: x + scale * (box.x + box.width / 2), y: y + scale * (box.y + box.height / 2) });
  };
  for (const frame of document.querySelectorAll('iframe')) {
    const { x, y, width } = frame.getBoundingClientRect();
    for (const element of frame.contentDocument?.querySelectorAll('body, body *') ?? []) {
      if (!mayAnswer(element) && !showsItself(element)) continue;
      if (isNew(element, frame.src)) reach(element, { x, y, scale: width / frame.offsetWidth });
      else if (element.matches(stopsAt)) element.setAttribute('tabindex', '-1');
    }
  }
  return { points, stops };
}

/** Runs in the host page: touches whatever bears a handler or can be pressed or focused, in sight or not. */
export async function touchAll(): Promise<void> {
  const handlersOf = (element: Element) =>
    [...element.attributes].flatMap(({ name }) => (/^on/iu.test(name) ? [name.slice(2).toLowerCase()] : []));
  const touch = (element: Element) => {
    const about = { bubbles: true, cancelable: true };
    if ('focus' in element) (element as HTMLElement).focus();
    for (const name of ['pointerover', 'mouseover', 'mousedown', 'mouseup'])
      element.dispatchEvent(new MouseEvent(name, about));
    for (const name of handlersOf(element)) element.dispatchEvent(new Event(name, about));
    if ('click' in element) (element as HTMLElement).click();
    else element.dispatchEvent(new MouseEvent('click', about));
  };
  const mayAnswer = (element: Element) =>
    element.matches('a, area, summary, details, iframe, object, embed, video, audio, [tabindex], [contenteditable]') ||
    element.matches('button, input, select, textarea, option, label, form, keygen, isindex, marquee, dialog') ||
    handlersOf(element).length > 0;
  for (const frame of document.querySelectorAll('iframe'))
    for (const element of frame.contentDocument?.querySelectorAll('*') ?? []) if (mayAnswer(element)) touch(element);
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
