import { CommandRow } from '../command/command-row.tsx';
import { DialogHost } from '../command/dialog-host.tsx';
import { useProposeToKnown, useRegister, type Beginning } from './begin-commands.ts';
import './begin.css';

/** One registers a student, then proposes a route to them, in two forms one after the other; or to one who is known. */
export function BeginRoute(beginning: Beginning) {
  return (
    <DialogHost>
      <Commands {...beginning} />
    </DialogHost>
  );
}

function Commands(beginning: Beginning) {
  return (
    <div className="begin">
      <CommandRow commands={[useRegister(beginning), useProposeToKnown(beginning)]} />
    </div>
  );
}
