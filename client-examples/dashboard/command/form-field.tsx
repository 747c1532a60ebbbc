import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../language/dates.ts';
import type { Field } from './field.ts';
import { Choice, Tick, Ticks } from './choices.tsx';
import { Search } from './search.tsx';

export interface FieldProps<Kind extends Field = Field> {
  readonly field: Kind;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the server says is wrong with it. */
  readonly problem: string | null;
  /** What somebody else wrote here meanwhile. */
  readonly theirs: string | null;
}

export function FormField({ field, ...props }: FieldProps) {
  return (
    <>
      <Entry field={field} {...props} />
      {props.theirs !== null && <Theirs field={field} value={props.theirs} />}
    </>
  );
}

function Entry({ field, ...props }: FieldProps) {
  switch (field.kind) {
    case 'choice':
      return <Choice field={field} {...props} />;
    case 'ticks':
      return <Ticks field={field} {...props} />;
    case 'shown':
      return <Shown field={field} {...props} />;
    case 'search':
      return <Search field={field} {...props} />;
    case 'tick':
      return <Tick field={field} {...props} />;
    case 'line':
    case 'text':
    case 'day':
    case 'number':
      return <Typed field={field} {...props} />;
    default:
      return field satisfies never;
  }
}

type TypedField = Extract<Field, { kind: 'line' | 'text' | 'day' | 'number' }>;

const types = { line: 'text', text: 'text', day: 'date', number: 'number' } as const;

function Typed({ field, value, onChange, problem }: FieldProps<TypedField>) {
  const { kind, label, hint } = field;
  return (
    <TextField
      value={value}
      onChange={onChange}
      isInvalid={problem !== null}
      autoComplete="off"
      type={types[kind]}
      {...(kind === 'day' && { className: 'day' })}
    >
      <Label>{label}</Label>
      {kind === 'text' ? <TextArea rows={3} /> : <Input />}
      {hint && (
        <Text slot="description" className="quiet">
          {hint}
        </Text>
      )}
      <FieldError>{problem}</FieldError>
    </TextField>
  );
}

type Words = (field: Field, value: string) => string;

function useWords(): Words {
  const { t, i18n } = useTranslation();
  return (field, value) => {
    if (value === '') return t('agreement.nothing');
    if (field.kind === 'day') return dayInWords(value, i18n.language);
    return 'options' in field ? (field.options?.find((option) => option.value === value)?.label ?? value) : value;
  };
}

function Shown({ field, value }: Pick<FieldProps, 'field' | 'value'>) {
  const words = useWords();
  return (
    <p>
      <span className="quiet block">{field.label}</span>
      {words(field, value)}
    </p>
  );
}

/** Both texts stand under each other: whoever looks chooses. */
function Theirs({ field, value }: Pick<FieldProps, 'field' | 'value'>) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <p className="theirs">
      {t('command.theirs')} <strong>{words(field, value)}</strong>
    </p>
  );
}
