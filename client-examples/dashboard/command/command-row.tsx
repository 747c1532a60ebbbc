import { useId } from 'react';
import { Button } from 'react-aria-components';
import { useAgreementHint } from './agreement-hint.ts';
import type { Command } from './command.ts';
import { useOpenDialog } from './dialog-host.tsx';
import './command.css';

interface Props {
  readonly commands: readonly Command[];
  /** What they are about is being read. */
  readonly isWaiting?: boolean;
}

/** What the viewer can do here, and of what whose agreement it needs. What the server does not allow is not there. */
export function CommandRow({ commands, isWaiting = false }: Props) {
  const open = useOpenDialog(commands);
  const { namesFor, sentence } = useAgreementHint();
  const id = useId();
  const allowed = commands.filter(({ permission }) => permission.isAllowed);
  if (allowed.length === 0) return null;
  const asked = [...new Set(allowed.map((command) => namesFor(command)))].filter((names) => names !== null);
  const labelsFor = (names: string) => {
    const ofThese = allowed.filter((command) => namesFor(command) === names);
    return ofThese.length < allowed.length ? ofThese.map(({ label }) => label) : undefined;
  };
  return (
    <div className="commands">
      <div className="row start">
        {allowed.map((command, at) => {
          const place = asked.indexOf(namesFor(command) ?? '');
          return (
            <Button
              // Two colleagues may have one name.
              key={`${command.label} ${String(at)}`}
              {...(command.isPlain && { className: 'plain' })}
              {...(place >= 0 && { 'aria-describedby': `${id}${String(place)}` })}
              isDisabled={isWaiting}
              onPress={() => open(command)}
            >
              {command.label}
            </Button>
          );
        })}
      </div>
      {asked.map((names, place) => (
        <p key={names} id={`${id}${String(place)}`} className="quiet" data-testid="needs-agreement">
          {sentence(names, labelsFor(names))}
        </p>
      ))}
    </div>
  );
}
