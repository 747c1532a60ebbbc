export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'transitieroute.theme';
const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

/** A taste, and nothing about a person: so it stays on the device, unlike who is signed in. */
export function chosenTheme(): Theme {
  const stored = window.localStorage.getItem(key);
  return themes.find((theme) => theme === stored) ?? 'system';
}

export function chooseTheme(theme: Theme): void {
  window.localStorage.setItem(key, theme);
  showTheme();
}

/** Light or dark is written on the page, so that the tokens tell each value once. */
function showTheme(): void {
  const theme = chosenTheme();
  const asDevice = prefersDark.matches ? 'dark' : 'light';
  document.documentElement.dataset['theme'] = theme === 'system' ? asDevice : theme;
}

prefersDark.addEventListener('change', showTheme);
showTheme();
