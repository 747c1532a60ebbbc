import { use, type ComponentType } from 'react';

interface Part {
  ask(): Promise<unknown>;
  forgetFailure(): void;
}

const parts: Part[] = [];

/** A browser remembers of a module that it did not come, and asks no more: so it is asked only where somebody answers. */
const reach = () => fetch('/', { method: 'HEAD', cache: 'no-store' });

/**
 * A part of the page that is fetched when it is first shown, or ahead of that. Unlike React's own `lazy` it can be asked
 * for again where it did not come.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let asked: Promise<ComponentType<Props>> | null = null;
  let hasFailed = false;
  const ask = () => {
    asked ??= reach()
      .then(load)
      .catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
    return asked;
  };
  const forgetFailure = () => {
    if (hasFailed) asked = null;
    hasFailed = false;
  };
  parts.push({ ask, forgetFailure });
  return function Later(props: Props) {
    const Component = use(ask());
    return <Component {...props} />;
  };
}

/** Once it is told that a part did not come: who tries again asks again. */
export const forgetFailures = (): void => parts.forEach((part) => part.forgetFailure());

const first = 2_000; // milliseconds: what is on the screen is fetched and drawn before

/** So that nobody needs a network, or a server that still has this build, at the moment when they press a button. */
export function fetchAhead(): () => void {
  const fetchAll = async () => {
    await Promise.allSettled(parts.map((part) => part.ask()));
    forgetFailures();
  };
  const timer = window.setTimeout(() => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => void fetchAll());
    else void fetchAll();
  }, first);
  return () => window.clearTimeout(timer);
}
