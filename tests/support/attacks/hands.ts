import type { CDPSession } from 'playwright-core';
import type { Reach } from './frames.ts';

const atOnce = 400;

/** Moves the browser's own mouse over every point and presses there: what happens is trusted, as with a reader's hand. */
export async function useMouse(session: CDPSession, points: Reach['points']): Promise<void> {
  await inBatches(points, ({ x, y }) => {
    const press = { x, y, button: 'left', clickCount: 1 } as const;
    return [
      session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y }),
      session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press, buttons: 1 }),
      session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press }),
    ];
  });
}

/** Goes from stop to stop with the browser's own Tab key, and presses Enter at each. */
export async function useKeyboard(session: CDPSession, stops: number): Promise<void> {
  await inBatches(Array.from({ length: stops }), () => [
    ...press(session, { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }),
    ...press(session, { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' }),
  ]);
}

interface Key {
  readonly key: string;
  readonly code: string;
  readonly windowsVirtualKeyCode: number;
  readonly text?: string;
}

function press(session: CDPSession, key: Key): readonly Promise<unknown>[] {
  return [
    session.send('Input.dispatchKeyEvent', { type: key.text === undefined ? 'rawKeyDown' : 'keyDown', ...key }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ];
}

/** The browser keeps the order in which it is asked; waiting for each answer would take most of the time. */
async function inBatches<T>(items: readonly T[], act: (item: T) => readonly Promise<unknown>[]): Promise<void> {
  for (let first = 0; first < items.length; first += atOnce)
    await Promise.all(items.slice(first, first + atOnce).flatMap(act));
}
