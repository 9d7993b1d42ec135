/** Whether a mouse button or a finger is down somewhere on the page. */
let isDown = false;
let waiting: (() => void)[] = [];

addEventListener('pointerdown', () => (isDown = true), true);
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => setTimeout(release), true);

function release(): void {
  isDown = false;
  const due = waiting;
  waiting = [];
  for (const act of due) act();
}

/**
 * Does something that may move what is on the page: at once, or when a press that is under way has become a click. A
 * field is left by pressing elsewhere; an error line that appeared at that moment would push the button away from under
 * the pointer, and the click would be lost.
 */
export function afterPress(act: () => void): void {
  if (isDown) waiting.push(act);
  else act();
}
