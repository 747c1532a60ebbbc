/** By then what was done is on the page, and the button that did it perhaps gone; on a slow network later. */
const moments = [400, 1_500, 4_000]; // milliseconds

/** The keyboard stays where it is; where that is gone, it stays on the page. */
export function stayOnPage(): void {
  for (const moment of moments) {
    window.setTimeout(() => {
      if (document.activeElement === document.body) document.querySelector('main')?.focus({ preventScroll: true });
    }, moment);
  }
}
