import { useEffect, useRef, useState } from 'react';
import { Button, Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CommandForm } from './command-form.tsx';
import type { Command } from './command.ts';
import { textsIn } from './field.ts';
import { useCommandForm } from './use-command-form.ts';
import { Withheld } from './withheld.tsx';
import { forgetWritten, formOf } from './written.ts';

interface Props {
  readonly command: Command;
  /** What it is about is the viewer's to read no more. */
  readonly isWithheld: boolean;
  readonly onClose: () => void;
}

/** A click beside it does not close it, and Escape asks first, once something is typed: it would be gone. */
export function CommandDialog({ command, isWithheld, onClose: close }: Props) {
  const { i18n } = useTranslation();
  const onClose = () => {
    forgetWritten(formOf(command));
    close();
  };
  const state = useCommandForm(command);
  const [isAsking, setIsAsking] = useState(false);
  const typingIn = useRef<Element | null>(null);
  const ask = () => {
    typingIn.current = document.activeElement;
    setIsAsking(true);
  };
  // The keyboard goes back to where it was before the button that was pressed is gone, and the keys with it.
  const stay = () => {
    if (typingIn.current instanceof HTMLElement) typingIn.current.focus();
    setIsAsking(false);
  };
  const dismiss = () => {
    if (!state.isTouched) onClose();
    else if (isAsking) stay();
    else ask();
  };
  return (
    // What the component library says by itself, it says in the language of the page, and not in that of the browser.
    <I18nProvider locale={i18n.language}>
      <ModalOverlay isOpen isDismissable={false} className="dialog-behind" onOpenChange={dismiss}>
        <Modal className="dialog">
          <Dialog>
            {isWithheld ? (
              <Withheld written={textsIn(command, state.values)} onClose={onClose} />
            ) : (
              <>
                <Heading slot="title">{command.title ?? command.label}</Heading>
                <CommandForm command={command} state={state} onClose={onClose} />
                {isAsking && <Leaving onStay={stay} onLeave={onClose} />}
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}

function Leaving({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) {
  const { t } = useTranslation();
  const stay = useRef<HTMLButtonElement>(null);
  // Whoever pressed a key by mistake goes on with the next.
  useEffect(() => stay.current?.focus(), []);
  return (
    <div role="alert" className="notice">
      {t('command.unsaved')}
      <div className="row start">
        <Button ref={stay} onPress={onStay}>
          {t('command.stay')}
        </Button>
        <Button className="plain" onPress={onLeave}>
          {t('command.dropIt')}
        </Button>
      </div>
    </div>
  );
}
