import { useId } from 'react';
import { listed, type Field } from './field.ts';
import type { FieldProps } from './form-field.tsx';

type Of<Kind extends Field['kind']> = FieldProps<Extract<Field, { kind: Kind }>>;

export function Choice({ field: { label, hint, options, none }, value, onChange, problem }: Of<'choice'>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-more`}
        onChange={({ target }) => onChange(target.value)}
      >
        {(none !== undefined || value === '') && <option value="">{none ?? ''}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <More id={`${id}-more`} hint={hint} problem={problem} />
    </div>
  );
}

export function Tick({ field: { label, hint }, value, onChange, problem }: Of<'tick'>) {
  const id = useId();
  return (
    <div className="field">
      <label className="check">
        <input
          type="checkbox"
          checked={value === 'true'}
          aria-describedby={`${id}-more`}
          onChange={({ target }) => onChange(target.checked ? 'true' : '')}
        />
        {label}
      </label>
      <More id={`${id}-more`} hint={hint} problem={problem} />
    </div>
  );
}

export function Ticks({ field: { label, hint, options }, value, onChange, problem }: Of<'ticks'>) {
  const id = useId();
  const ticked = listed({ value }, 'value');
  return (
    <fieldset aria-describedby={`${id}-more`}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="check">
          <input
            type="checkbox"
            checked={ticked.includes(option.value)}
            onChange={({ target }) =>
              onChange(
                (target.checked ? [...ticked, option.value] : ticked.filter((one) => one !== option.value)).join(' '),
              )
            }
          />
          {option.label}
        </label>
      ))}
      <More id={`${id}-more`} hint={hint} problem={problem} />
    </fieldset>
  );
}

interface MoreProps {
  readonly id: string;
  readonly hint: string | undefined;
  readonly problem: string | null;
}

function More({ id, hint, problem }: MoreProps) {
  return (
    <div id={id}>
      {hint && <p className="quiet">{hint}</p>}
      {problem && <p className="notice">{problem}</p>}
    </div>
  );
}
