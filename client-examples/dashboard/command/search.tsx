import { useState } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
  type Key,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSoon } from '../live/use-soon.ts';
import type { Field, Option } from './field.ts';
import type { FieldProps } from './form-field.tsx';

type Props = FieldProps<Extract<Field, { kind: 'search' }>>;

/** Typing looks for it, choosing fills it in. What was typed and not chosen is no answer, and goes. */
export function Search({ field, value, onChange, problem }: Props) {
  const { words, type, choose, leave, offered, nothing } = useSearch({ field, value, onChange });
  const { label, hint } = field;
  return (
    <ComboBox
      items={offered}
      inputValue={words}
      onInputChange={type}
      selectedKey={value || null}
      onSelectionChange={choose}
      onBlur={leave}
      allowsEmptyCollection
      // A list that closes because something scrolls takes no words away; leaving the field does.
      allowsCustomValue
      isInvalid={problem !== null}
    >
      <Label>{label}</Label>
      <div className="search-line">
        <Input maxLength={100} />
        <Button>
          <Arrow />
        </Button>
      </div>
      {hint && (
        <Text slot="description" className="quiet">
          {hint}
        </Text>
      )}
      <FieldError>{problem}</FieldError>
      <Options nothing={nothing} />
    </ComboBox>
  );
}

function useSearch({ field: { find }, value, onChange }: Pick<Props, 'field' | 'value' | 'onChange'>) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState<Option | null>(null);
  const ask = useSoon(() => setAsked(words), 200); // milliseconds after the last letter
  const [{ data, error, fetching }] = useQuery({ query: find.document, variables: find.variables(asked) });
  const found = data && !error ? find.optionsOf(data) : [];
  const offered = withChosen(found, value === '' ? null : chosen);
  return {
    words,
    offered,
    /** Why nothing is offered, where it is nothing. */
    nothing: t(error ? 'unreachable' : fetching ? 'command.searching' : 'command.nothingFound'),
    type(typed: string) {
      setWords(typed);
      ask();
      if (value !== '' && typed !== chosen?.label) onChange('');
    },
    choose(key: Key | null) {
      const option = offered.find((one) => one.value === key) ?? null;
      setChosen(option);
      onChange(option?.value ?? '');
      if (option) setWords(option.label);
    },
    leave() {
      if (value !== '') return;
      setWords('');
      ask();
    },
  };
}

/** What was chosen stays among what is offered, also while other words are looked for. */
const withChosen = (options: readonly Option[], chosen: Option | null): readonly Option[] =>
  chosen === null || options.some(({ value }) => value === chosen.value) ? options : [chosen, ...options];

const Arrow = () => (
  <svg aria-hidden="true" width="12" height="8" viewBox="0 0 12 8" fill="none" stroke="currentColor" strokeWidth="2">
    <path d="M1 1l5 5 5-5" />
  </svg>
);

function Options({ nothing }: { readonly nothing: string }) {
  return (
    <Popover className="found" style={{ width: 'var(--trigger-width)' }}>
      <ListBox<Option> renderEmptyState={() => <p>{nothing}</p>}>
        {({ value: id, label: name }) => (
          <ListBoxItem id={id} textValue={name}>
            {name}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
