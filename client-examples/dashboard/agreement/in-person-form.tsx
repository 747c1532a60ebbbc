import { useEffect, useRef, useState } from 'react';
import { Button, Form, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { AnswerInPersonDocument, type ProposalCardFragment } from '../generated/graphql.ts';
import { Notice } from '../route/notice.tsx';
import { useChange } from '../route/use-change.ts';
import { ProposalLines } from './proposal-lines.tsx';
import type { PersonOnRoute } from './viewer-on-route.ts';

interface Props {
  readonly proposal: ProposalCardFragment;
  readonly people: readonly PersonOnRoute[];
  readonly onDone: (signed: PersonOnRoute | null) => void;
}

/** Who signs reads their own lines here, and gives a code that nobody else knows. Yes and no weigh the same. */
export function InPersonForm({ proposal, people, onDone }: Props) {
  const { t } = useTranslation();
  const { run, problem, isRunning } = useChange(AnswerInPersonDocument);
  const [place, setPlace] = useState(0);
  const [code, setCode] = useState('');
  const [remark, setRemark] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // The button that opened it is gone: the keyboard goes on at the first question.
  useEffect(() => form.current?.querySelector<HTMLElement>('select')?.focus(), []);
  const person = people[place] ?? people[0];
  if (!person) return null;
  const covers = proposal.signOffs.find(({ by }) => by.id === person.partyId)?.covers ?? [];
  const send = async (answer: 'AGREE' | 'REFUSE') => {
    const { partyId, personId } = person;
    const input = { partyId, personId, code, answer, ...(remark.trim() === '' ? {} : { remark }) };
    // Right or wrong, the code does not stay on somebody else's screen.
    setCode('');
    if (await run({ id: proposal.id, expectedVersion: proposal.version, input })) onDone(person);
  };
  return (
    <Form ref={form} className="title-form" validationBehavior="aria" onSubmit={(event) => event.preventDefault()}>
      <Who people={people} place={place} onPlace={setPlace} />
      <p>{t('agreement.inPerson.lines', { name: person.name })}</p>
      <ProposalLines lines={proposal.changes.filter(({ id }) => covers.includes(id))} refused={[]} />
      <Code code={code} onCode={setCode} />
      <TextField value={remark} onChange={setRemark}>
        <Label>{t('agreement.inPerson.remark')}</Label>
        <TextArea rows={2} />
      </TextField>
      <Notice words={problem} />
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
  readonly place: number;
  readonly onPlace: (place: number) => void;
}

function Who({ people, place, onPlace }: WhoProps) {
  const { t } = useTranslation();
  return (
    <label>
      {t('agreement.inPerson.who')}
      <select value={place} onChange={({ target }) => onPlace(Number(target.value))}>
        {people.map(({ assignmentId, name, partyName }, index) => (
          <option key={assignmentId} value={index}>
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
}

function Code({ code, onCode }: CodeProps) {
  const { t } = useTranslation();
  return (
    <TextField value={code} onChange={onCode} type="password" autoComplete="one-time-code" inputMode="numeric">
      <Label>{t('agreement.inPerson.code')}</Label>
      <Input />
      <Text slot="description" className="quiet">
        {t('agreement.inPerson.codeHint')}
      </Text>
    </TextField>
  );
}
