import type { Page } from 'playwright-core';

/**
 * Words that are cut off at a side, that lie over other words, or that a closed choice has no room for; where a form is
 * open, those of the form. What is read out alone, and what stays in sight while the rest moves under it, is left out.
 */
const illegible = `(() => {
  const isClipped = (element) => element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
  const apart = (element) =>
    !element.checkVisibility() || element.closest('.skip, .asked, [aria-hidden=true]') !== null || isClipped(element);
  const texts = [];
  const shown = document.querySelector('[role=dialog]') ?? document.body;
  const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.data.trim() === '' || apart(node.parentElement) || node.parentElement.closest('option, script, style')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && box.height > 1) texts.push({ words: node.data.trim().slice(0, 40), box });
    }
  }
  const found = [];
  const wide = document.documentElement.clientWidth + 0.5;
  for (const { words, box } of texts) {
    if (box.left < -0.5 || box.right > wide) found.push('cut off: ' + words);
  }
  texts.sort((one, other) => one.box.top - other.box.top);
  texts.forEach(({ words, box }, index) => {
    for (let next = index + 1; next < texts.length && texts[next].box.top < box.bottom - 4; next++) {
      const other = texts[next].box;
      const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      if (across > 2) found.push('one over the other: ' + words + ' / ' + texts[next].words);
    }
  });
  const pen = document.createElement('canvas').getContext('2d');
  for (const select of shown.querySelectorAll('select')) {
    const style = getComputedStyle(select);
    pen.font = style.font;
    const words = select.selectedOptions[0]?.text ?? '';
    const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (select.clientWidth > 0 && pen.measureText(words).width > room) found.push('no room: ' + words);
  }
  for (const element of shown.querySelectorAll('*')) {
    if (apart(element) || element.closest('svg, select')) continue;
    const style = getComputedStyle(element);
    const hides = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    if (hides && element.clientWidth > 0) found.push('wider than its place: ' + element.className + ' ' + element.textContent.slice(0, 40));
  }
  return [...new Set(found)];
})()`;

/** What people set for themselves: WCAG 1.4.4 and 1.4.12. */
const ways = {
  'large letters': 'html { font-size: 200% !important; }',
  'loose letters':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
} as const;

export const readIn = (page: Page, way: keyof typeof ways): Promise<unknown> =>
  page.evaluate(`document.styleSheets[0].insertRule(${JSON.stringify(ways[way])})`);

export const illegibleWords = (page: Page): Promise<string[]> => page.evaluate<string[]>(illegible);
