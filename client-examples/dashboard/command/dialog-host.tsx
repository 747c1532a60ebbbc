import { createContext, Suspense, useContext, useState, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { FormNotFetched, givenUp } from '../later/form-not-fetched.tsx';
import { later } from '../later/later.tsx';
import type { Command } from './command.ts';
import { stayOnPage } from './stay-on-page.ts';

const CommandDialog = later(async () => (await import('./command-dialog.tsx')).CommandDialog);

const OpenDialogContext = createContext<(command: Command) => void>(() => undefined);

export const useOpenDialog = () => useContext(OpenDialogContext);

const nothing: readonly string[] = [];

interface Props {
  /** What of the page is not the viewer's to read. */
  readonly withheld?: readonly string[];
  readonly children: ReactNode;
}

/**
 * Where forms open. They stand beside the page and not in it: whatever somebody else changes there meanwhile, the form
 * stays, with what was typed in it. But where more is withheld than before it closes: it may show what that was.
 */
export function DialogHost({ withheld = nothing, children }: Props) {
  const [open, setOpen] = useState<Command | null>(null);
  const [known, setKnown] = useState(withheld);
  if (withheld !== known) {
    setKnown(withheld);
    if (withheld.some((field) => !known.includes(field))) setOpen(null);
  }
  const close = () => {
    // What was done may have led to the next form.
    setOpen((now) => (now === open ? null : now));
    stayOnPage();
  };
  return (
    <OpenDialogContext value={setOpen}>
      {children}
      {open && (
        <ErrorBoundary
          key={open.label}
          FallbackComponent={FormNotFetched}
          onReset={(reset) => reset.reason === 'imperative-api' && reset.args[0] === givenUp && close()}
        >
          <Suspense fallback={null}>
            <CommandDialog command={open} onClose={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </OpenDialogContext>
  );
}
