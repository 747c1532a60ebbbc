import { useEffect, useRef, useState } from 'react';
import { Button, FieldError, Form, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { SignProposalDocument, type ProposalLineFragment } from '../generated/graphql.ts';
import { Notice } from '../route/notice.tsx';
import { useChange } from '../route/use-change.ts';
import { usePartyWords } from './viewer-on-route.ts';

interface Props {
  readonly shown: { readonly id: string; readonly expectedVersion: number };
  readonly lines: readonly ProposalLineFragment[];
  readonly onDone: () => void;
}

/** A no says why, and to which lines; without a choice it is about all of them. */
export function RefusalForm({ shown, lines, onDone }: Props) {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  const { run, problem, issues, isRunning } = useChange(SignProposalDocument);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [remark, setRemark] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // The button that opened it is gone: the keyboard goes on at the first question.
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const send = async () => {
    const input = { answer: 'REFUSE' as const, refusedChangeIds: [...chosen], remark };
    if (await run({ ...shown, input })) onDone();
  };
  return (
    <Form
      ref={form}
      className="title-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {lines.length > 1 && <Choice lines={lines} chosen={chosen} onChoose={setChosen} />}
      <TextField value={remark} onChange={setRemark} isInvalid={issues['remark'] !== undefined}>
        <Label>{t('agreement.why')}</Label>
        <TextArea rows={3} />
        <Text slot="description" className="quiet">
          {t('agreement.whyHint', { context })}
        </Text>
        <FieldError>{issues['remark']}</FieldError>
      </TextField>
      <Notice words={issues['remark'] ? null : problem} />
      <div className="row start">
        <Button type="submit" isDisabled={isRunning}>
          {t('agreement.refuse')}
        </Button>
        <Button className="plain" onPress={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </Form>
  );
}

interface ChoiceProps {
  readonly lines: readonly ProposalLineFragment[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

function Choice({ lines, chosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  return (
    <fieldset>
      <legend>{t('agreement.which', { context })}</legend>
      <p className="quiet">{t('agreement.whichHint')}</p>
      {lines.map(({ id, summary }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
          {summary}
        </label>
      ))}
    </fieldset>
  );
}
