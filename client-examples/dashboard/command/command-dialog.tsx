import { Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CommandForm } from './command-form.tsx';
import type { Command } from './command.ts';

interface Props {
  readonly command: Command;
  readonly onClose: () => void;
}

/** A click beside it does not close it: what was typed would be gone. */
export function CommandDialog({ command, onClose }: Props) {
  const { i18n } = useTranslation();
  return (
    // What the component library says by itself, it says in the language of the page, and not in that of the browser.
    <I18nProvider locale={i18n.language}>
      <ModalOverlay isOpen isDismissable={false} className="dialog-behind" onOpenChange={onClose}>
        <Modal className="dialog">
          <Dialog>
            <Heading slot="title">{command.title ?? command.label}</Heading>
            <CommandForm command={command} onClose={onClose} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
