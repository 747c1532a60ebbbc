import { createContext, lazy, Suspense, useContext, useState, type ReactNode } from 'react';
import type { Command } from './command.ts';
import { stayOnPage } from './stay-on-page.ts';

const CommandDialog = lazy(async () => {
  const { CommandDialog: component } = await import('./command-dialog.tsx');
  return { default: component };
});

const OpenDialogContext = createContext<(command: Command) => void>(() => undefined);

export const useOpenDialog = () => useContext(OpenDialogContext);

/**
 * Where forms open. They stand beside the page and not in it: whatever somebody else changes there meanwhile, the form
 * stays, with what was typed in it.
 */
export function DialogHost({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<Command | null>(null);
  const close = () => {
    // What was done may have led to the next form.
    setOpen((now) => (now === open ? null : now));
    stayOnPage();
  };
  return (
    <OpenDialogContext value={setOpen}>
      {children}
      {open && (
        <Suspense fallback={null}>
          <CommandDialog key={open.label} command={open} onClose={close} />
        </Suspense>
      )}
    </OpenDialogContext>
  );
}
