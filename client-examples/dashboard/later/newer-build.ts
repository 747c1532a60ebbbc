/** Whether the server has another build by now than the one that is open here. */
async function isNewerServed(): Promise<boolean> {
  const mine = document.querySelector<HTMLScriptElement>('script[type=module]');
  const page = await fetch('/', { cache: 'no-store' });
  return mine !== null && page.ok && !(await page.text()).includes(new URL(mine.src).pathname);
}

/**
 * Of an older build the parts may be gone: the newer one is loaded in its place. Only where there is nothing to lose: not
 * while somebody may be writing. What is newest has no newer one: it happens once.
 */
export async function loadNewerBuild(): Promise<void> {
  if (await isNewerServed().catch(() => false)) window.location.reload();
}
