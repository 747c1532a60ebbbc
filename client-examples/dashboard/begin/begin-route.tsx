import { CommandRow } from '../command/command-row.tsx';
import { DialogHost } from '../command/dialog-host.tsx';
import { useRegister, type Beginning } from './begin-commands.ts';
import './begin.css';

/** One registers a student, then proposes a route to them: two forms, one after the other. */
export function BeginRoute(beginning: Beginning) {
  return (
    <DialogHost>
      <Register {...beginning} />
    </DialogHost>
  );
}

function Register(beginning: Beginning) {
  return (
    <div className="begin">
      <CommandRow commands={[useRegister(beginning)]} />
    </div>
  );
}
