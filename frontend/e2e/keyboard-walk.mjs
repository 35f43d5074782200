/*
 * In the page: what can be used is noted first; then each press of Tab looks, before it moves on, at what has the focus:
 * that it can be seen at all under what sticks to the edges, and that it looks otherwise than without the focus.
 */
function beginWalk() {
  const usable = 'a[href], button:not(:disabled), input:not(:disabled, [type=hidden]), select:not(:disabled), textarea:not(:disabled), summary, iframe, [tabindex="0"]';
  const say = (element) => `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? (element.textContent.trim().slice(0, 40) || element.id || element.name)}`;
  // Of a group of radio buttons one is reached; the arrow keys go on from there.
  const keyOf = (element) => (element.type === 'radio' ? `radio ${element.name}` : element);
  const isThere = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');
  const wanted = new Map([...document.querySelectorAll(usable)].filter(isThere).map((element) => [keyOf(element), element]));
  const [hidden, unmarked] = [[], []];
  const looksOf = (element) => {
    const style = getComputedStyle(element);
    const drawn = element.matches('[type=radio], [type=checkbox]') && element.labels?.[0] ? getComputedStyle(element.labels[0], '::before') : style;
    return [style.outline, style.boxShadow, style.backgroundColor, style.textDecoration, style.borderColor, drawn.outline, drawn.boxShadow].join('|');
  };
  const plain = new Map([...wanted.values()].map((element) => [element, looksOf(element)]));
  const canBeSeen = (element) => {
    const [rect] = element.getClientRects();
    if (!rect) return false;
    const [left, right] = [Math.max(rect.left, 0), Math.min(rect.right, innerWidth)];
    const [top, bottom] = [Math.max(rect.top, 0), Math.min(rect.bottom, innerHeight)];
    for (const across of [0.1, 0.5, 0.9]) {
      for (const down of [0.1, 0.5, 0.9]) {
        const hit = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
        if (hit && right > left && bottom > top && (element.contains(hit) || hit.contains(element) || [...(element.labels ?? [])].some((label) => label.contains(hit)))) return true;
      }
    }
    return false;
  };
  const look = () => {
    const element = document.activeElement;
    if (!element || !wanted.delete(keyOf(element))) return;
    if (!canBeSeen(element)) hidden.push(say(element));
    if (plain.get(element) === looksOf(element)) unmarked.push(say(element));
  };
  addEventListener('keydown', look, { capture: true });
  globalThis.isWalked = () => {
    look();
    return wanted.size === 0;
  };
  globalThis.endWalk = () => {
    look();
    removeEventListener('keydown', look, { capture: true });
    const unreached = [...wanted.values()].filter((element) => element.isConnected && isThere(element)).map(say);
    return [...unreached.map((what) => `not reached: ${what}`), ...hidden.map((what) => `under something: ${what}`), ...unmarked.map((what) => `looks as without the focus: ${what}`)];
  };
  document.activeElement?.blur();
  getSelection()?.removeAllRanges();
  document.querySelector('.govuk-skip-link')?.focus();
  // Some stop at more than one place within.
  return wanted.size + 20;
}

const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };

/** Presses Tab a few times, one press on the heels of the other: each is looked at in the page, in its turn. */
const pressed = (keys, times) => Promise.all(Array.from({ length: times }, () => ['rawKeyDown', 'keyUp'].map((type) => keys.send('Input.dispatchKeyEvent', { type, ...tab }))).flat());

/** What the Tab key alone does not reach, what is under something when it has the focus, and what does not show that it has it. */
export async function faultsOfKeyboard(page) {
  const most = await page.evaluate(beginWalk);
  const keys = await page.context().newCDPSession(page);
  for (let presses = 0; presses < most && !(await page.evaluate(() => globalThis.isWalked())); presses += 20) await pressed(keys, 20);
  await keys.detach();
  return page.evaluate(() => globalThis.endWalk());
}
