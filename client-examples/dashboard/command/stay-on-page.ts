/** By then what was done is on the page, and the button that did it perhaps gone; on a slow network later. */
const moments = [400, 1_500, 4_000]; // milliseconds

/** Where the keyboard is, and what stands around it, the nearest first: kept while it is there. */
export function placeOfKeyboard(): readonly Element[] {
  const place: Element[] = [];
  let around = document.activeElement;
  while (around && around !== document.body) {
    place.push(around);
    around = around.parentElement;
  }
  return place;
}

/** The keyboard stays where it is; where that is gone, it goes on at what stands nearest of what stood around it. */
export function stayOnPage(place: readonly Element[]): void {
  for (const moment of moments) {
    window.setTimeout(() => {
      if (document.activeElement === document.body) goOn(place);
    }, moment);
  }
}

const [itself, nearby] = ['button, input, select, textarea', 'h1, h2, h3, [role=switch]'];

function goOn(place: readonly Element[]): void {
  const main = document.querySelector('main');
  const [first] = place;
  const around = [...place, ...(main ? [main] : [])].filter((element) => element.isConnected);
  const near = around.flatMap((element) => element.querySelector<HTMLElement>(nearby) ?? []).at(0) ?? main;
  const next = first?.isConnected && first.matches(itself) ? (first as HTMLElement) : near;
  if (next?.matches('h1, h2, h3')) next.tabIndex = -1;
  next?.focus({ preventScroll: true });
}
