/** A desk's screen enlarged four times (1280 by 1024), and paper. */
export const enlarged = { width: 320, height: 256 };
const paper = { width: 718, height: 1047 };

/** In the page: words that do not fit their box, a page that moves sideways, and what sticks to the edges and leaves less than half of the screen. */
function cutOff() {
  const isHidden = (element) => element.closest('.govuk-visually-hidden, .govuk-skip-link, svg, select, [aria-hidden=true]') !== null;
  const isCut = (element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const clips = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
    // What is kept for screen readers alone is a pixel wide.
    return clips && element.clientWidth > 2 && element.clientHeight > 2 && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
  };
  const shown = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility() && !isHidden(element));
  const over = document.documentElement.scrollWidth - innerWidth;
  const taken = shown.filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position) && getComputedStyle(element).pointerEvents !== 'none')
    .reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
  return [
    ...shown.filter((element) => element.textContent.trim() && isCut(element)).map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`),
    ...(over > 0 ? [`${over} px too wide`] : []),
    ...(taken > innerHeight / 2 ? [`${Math.round(taken)} px of the screen are taken by what sticks to its edges`] : []),
  ];
}

/** What cannot be read where a desk's screen is enlarged four times. */
export async function faultsEnlarged(page) {
  await page.setViewportSize(enlarged);
  return page.evaluate(cutOff);
}

/** In the page: ways to other pages that are still there on paper, no content, what is beyond the edge, and days without their year. */
function printed() {
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
  const start = (element) => element.outerHTML.slice(0, 100);
  const months = 'January|February|March|April|May|June|July|August|September|October|November|December|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr';
  // The end of every financial year is a day without one.
  const main = document.querySelector('main');
  const text = main.innerText.replace(/\b31 (March|Mawrth)\b/g, '');
  return [
    ...[...document.querySelectorAll('nav, footer, .find, main button, .govuk-skip-link')].filter(isShown).map((element) => `on paper still: ${start(element)}`),
    ...(main.innerText.trim() === '' ? ['nothing is printed'] : []),
    ...[...main.querySelectorAll('table, img, svg, pre, p')].filter((element) => isShown(element) && element.getBoundingClientRect().right > innerWidth + 1).map((element) => `beyond the paper: ${start(element)}`),
    ...[...text.matchAll(new RegExp(`.{0,20}\\b\\d{1,2} (?:${months})\\b(?! ?\\d{4}).{0,10}`, 'g'))].slice(0, 3).map(([text]) => `without its year on paper: ${text}`),
  ];
}

export async function faultsOnPaper(page) {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate(printed);
  await page.emulateMedia({ media: 'screen' });
  return faults;
}
