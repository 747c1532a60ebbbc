import { useState, type ReactNode } from 'react';
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components';

interface TitleFormProps {
  readonly label: string;
  readonly submit: string;
  readonly problem: string | null;
  readonly isRunning: boolean;
  /** What is typed is not for who looks along. */
  readonly isSecret?: boolean;
  /** True: the form may be emptied. */
  readonly onSubmit: (title: string) => Promise<boolean>;
  readonly children?: ReactNode;
}

/** One line of text and a button. */
export function TitleForm({ label, submit, problem, isRunning, isSecret = false, onSubmit, children }: TitleFormProps) {
  const [title, setTitle] = useState('');
  const send = async () => {
    if (await onSubmit(title)) setTitle('');
  };
  return (
    <Form
      className="title-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        value={title}
        onChange={setTitle}
        isInvalid={problem !== null}
        autoComplete="off"
        type={isSecret ? 'password' : 'text'}
      >
        <Label>{label}</Label>
        <Input />
        <FieldError>{problem}</FieldError>
      </TextField>
      {children}
      <div className="row start">
        <Button type="submit" isDisabled={isRunning}>
          {submit}
        </Button>
      </div>
    </Form>
  );
}
