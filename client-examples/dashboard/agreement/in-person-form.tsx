import { useEffect, useRef, useState } from 'react';
import { Button, FieldError, Form, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import {
  AnswerInPersonDocument,
  type AnswerInPersonMutationVariables,
  type ProposalCardFragment,
} from '../generated/graphql.ts';
import { Notice } from '../route/notice.tsx';
import { useChange, type Change } from '../route/use-change.ts';
import { ProposalLines } from './proposal-lines.tsx';
import type { PersonOnRoute } from './viewer-on-route.ts';

interface Props {
  readonly proposal: ProposalCardFragment;
  readonly people: readonly PersonOnRoute[];
  readonly onDone: (signed: PersonOnRoute | null) => void;
}

/** Whoever was chosen is held, not a place in the list: others may sign, and leave it, meanwhile. */
export function InPersonForm({ proposal, people, onDone }: Props) {
  const { t } = useTranslation();
  const change = useChange(AnswerInPersonDocument);
  const [chosen, setChosen] = useState(people[0]);
  const form = useRef<HTMLDivElement>(null);
  // The button that opened it is gone: the keyboard goes on at the first question.
  useEffect(() => form.current?.querySelector<HTMLElement>('select')?.focus(), []);
  const there = people.find(({ assignmentId }) => assignmentId === chosen?.assignmentId);
  // The page may hear of an answer before whoever gave it does.
  const person = change.isRunning ? chosen : there;
  const choose = (other: PersonOnRoute | undefined) => {
    setChosen(other);
    change.forget();
  };
  return (
    <div ref={form} className="title-form">
      {!person && <Notice words={t('agreement.inPerson.gone', { name: chosen?.name })} />}
      {people.length > 0 && <Who people={people} chosen={person} onChoose={choose} />}
      {person ? (
        <AnswerOf key={person.assignmentId} person={person} proposal={proposal} change={change} onDone={onDone} />
      ) : (
        <div className="row start">
          <Button className="plain" onPress={() => onDone(null)}>
            {t('cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface AnswerProps extends Omit<Props, 'people'> {
  readonly person: PersonOnRoute;
  readonly change: Change<Omit<AnswerInPersonMutationVariables, 'requestKey'>>;
}

/**
 * Who signs reads their own lines here, and gives a code that nobody else knows. Yes and no weigh the same. With the
 * person goes what was typed.
 */
function AnswerOf({ person, proposal, change: { run, problem, issues, isRunning }, onDone }: AnswerProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [remark, setRemark] = useState('');
  const covers = proposal.signOffs.find(({ by }) => by.id === person.partyId)?.covers ?? [];
  const isBesideField = issues['code'] !== undefined || issues['remark'] !== undefined;
  const send = async (answer: 'AGREE' | 'REFUSE') => {
    const { partyId, personId } = person;
    const input = { partyId, personId, code, answer, ...(remark.trim() === '' ? {} : { remark }) };
    // Right or wrong, the code does not stay on somebody else's screen.
    setCode('');
    if (await run({ id: proposal.id, expectedVersion: proposal.version, input })) onDone(person);
  };
  return (
    <Form validationBehavior="aria" onSubmit={(event) => event.preventDefault()}>
      <p>{t('agreement.inPerson.lines', { name: person.name })}</p>
      <ProposalLines lines={proposal.changes.filter(({ id }) => covers.includes(id))} refused={[]} />
      <Code code={code} onCode={setCode} problem={issues['code']} />
      <TextField value={remark} onChange={setRemark} isInvalid={issues['remark'] !== undefined}>
        <Label>{t('agreement.inPerson.remark')}</Label>
        <TextArea rows={2} />
        <FieldError>{issues['remark']}</FieldError>
      </TextField>
      <Notice words={isBesideField ? null : problem} />
      <div className="row start">
        <Button isDisabled={isRunning} onPress={() => void send('AGREE')}>
          {t('agreement.agree')}
        </Button>
        <Button isDisabled={isRunning} onPress={() => void send('REFUSE')}>
          {t('agreement.refuse')}
        </Button>
        <Button className="plain" onPress={() => onDone(null)}>
          {t('cancel')}
        </Button>
      </div>
    </Form>
  );
}

interface WhoProps {
  readonly people: readonly PersonOnRoute[];
  readonly chosen: PersonOnRoute | undefined;
  readonly onChoose: (person: PersonOnRoute | undefined) => void;
}

function Who({ people, chosen, onChoose }: WhoProps) {
  const { t } = useTranslation();
  return (
    <label>
      {t('agreement.inPerson.who')}
      <select
        value={chosen?.assignmentId ?? ''}
        onChange={({ target }) => onChoose(people.find(({ assignmentId }) => assignmentId === target.value))}
      >
        {!chosen && <option value="">{t('agreement.inPerson.choose')}</option>}
        {people.map(({ assignmentId, name, partyName }) => (
          <option key={assignmentId} value={assignmentId}>
            {name}
            {partyName && ` (${partyName})`}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CodeProps {
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly problem: string | undefined;
}

function Code({ code, onCode, problem }: CodeProps) {
  const { t } = useTranslation();
  return (
    <TextField
      value={code}
      onChange={onCode}
      isInvalid={problem !== undefined}
      type="password"
      autoComplete="one-time-code"
      inputMode="numeric"
    >
      <Label>{t('agreement.inPerson.code')}</Label>
      <Input />
      <Text slot="description" className="quiet">
        {t('agreement.inPerson.codeHint')}
      </Text>
      <FieldError>{problem}</FieldError>
    </TextField>
  );
}
