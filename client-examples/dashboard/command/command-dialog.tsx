import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { CommandForm } from './command-form.tsx';
import type { Command } from './command.ts';

interface Props {
  readonly command: Command;
  readonly onClose: () => void;
}

/** A click beside it does not close it: what was typed would be gone. */
export function CommandDialog({ command, onClose }: Props) {
  return (
    <ModalOverlay isOpen isDismissable={false} className="dialog-behind" onOpenChange={onClose}>
      <Modal className="dialog">
        <Dialog>
          <Heading slot="title">{command.title ?? command.label}</Heading>
          <CommandForm command={command} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
