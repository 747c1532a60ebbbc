import { createContext, Suspense, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { FormNotFetched, givenUp } from '../later/form-not-fetched.tsx';
import { later } from '../later/later.tsx';
import type { Command } from './command.ts';
import { placeOfKeyboard, stayOnPage } from './stay-on-page.ts';
import { toGoOnWith } from './written.ts';

const CommandDialog = later(async () => (await import('./command-dialog.tsx')).CommandDialog);

const none: readonly Command[] = [];

/** `isAgain`: by itself, where no form is open. */
type Open = (command: Command, isAgain?: boolean) => void;

const OpenDialogContext = createContext<Open>(() => undefined);

/** Of these commands the form opens again in which something was written when the page was lost: a sign-in that ran out. */
export function useOpenDialog(commands: readonly Command[] = none): (command: Command) => void {
  const open = useContext(OpenDialogContext);
  const [written] = useState(() => toGoOnWith(commands));
  useEffect(() => {
    if (written) open(written, true);
  }, [open, written]);
  return open;
}

const nothing: readonly string[] = [];

interface Props {
  /** What of the page is not the viewer's to read. */
  readonly withheld?: readonly string[];
  /** Whether somebody is writing. */
  readonly onOpen?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/**
 * Where forms open. They stand beside the page and not in it: whatever somebody else changes there meanwhile, the form
 * stays, with what was typed in it. But where more is withheld than before, and the form may show what that was, it gives
 * way to what the viewer wrote.
 */
export function DialogHost({ withheld = nothing, onOpen, children }: Props) {
  const [open, setOpen] = useState<Command | null>(null);
  const [isWithheld, setIsWithheld] = useState(false);
  const [known, setKnown] = useState(withheld);
  if (withheld !== known) {
    setKnown(withheld);
    const more = withheld.filter((field) => !known.includes(field));
    if (open && more.some((field) => open.about?.includes(field) ?? true)) setIsWithheld(true);
  }
  const isOpen = open !== null;
  useEffect(() => onOpen?.(isOpen), [isOpen, onOpen]);
  const openedFrom = useRef<readonly Element[]>([]);
  const show = useCallback((command: Command, isAgain = false) => {
    setOpen((now) => (isAgain && now ? now : command));
    if (isAgain) return;
    openedFrom.current = placeOfKeyboard();
    setIsWithheld(false);
  }, []);
  const close = () => {
    // What was done may have led to the next form.
    setOpen((now) => (now === open ? null : now));
    stayOnPage(openedFrom.current);
  };
  return (
    <OpenDialogContext value={show}>
      {children}
      {open && (
        <ErrorBoundary
          key={open.label}
          FallbackComponent={FormNotFetched}
          onReset={(reset) => reset.reason === 'imperative-api' && reset.args[0] === givenUp && close()}
        >
          <Suspense fallback={null}>
            <CommandDialog command={open} isWithheld={isWithheld} onClose={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </OpenDialogContext>
  );
}
