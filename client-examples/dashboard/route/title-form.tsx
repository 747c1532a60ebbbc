import { useState, type ReactNode } from 'react';
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface TitleFormProps {
  readonly label: string;
  readonly submit: string;
  readonly initial?: string;
  readonly problem: string | null;
  readonly isRunning: boolean;
  /** What is typed is not for who looks along. */
  readonly isSecret?: boolean;
  /** True: the form may be emptied. */
  readonly onSubmit: (title: string) => Promise<boolean>;
  readonly onCancel?: () => void;
  readonly children?: ReactNode;
}

/** One line of text and a button: for goals, actions and reasons alike. */
export function TitleForm({
  label,
  submit,
  initial = '',
  problem,
  isRunning,
  isSecret = false,
  onSubmit,
  onCancel,
  children,
}: TitleFormProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(initial);
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
        {onCancel && (
          <Button className="plain" onPress={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </Form>
  );
}
