import { useEffect, useRef } from 'react';
import { Button, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly written: readonly string[];
  readonly onClose: () => void;
}

/** In the place of a form about what the viewer may read no more: what they wrote is theirs. */
export function Withheld({ written, onClose }: Props) {
  const { t } = useTranslation();
  const isEmpty = written.length === 0;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isEmpty) onClose();
    else button.current?.focus();
  }, [isEmpty, onClose]);
  if (isEmpty) return null;
  return (
    <>
      <Heading slot="title">{t('command.withheld')}</Heading>
      <p role="alert">{t('command.withheldMeaning')}</p>
      {written.map((text) => (
        <q key={text} className="block words">
          {text}
        </q>
      ))}
      <div className="row start">
        <Button ref={button} onPress={onClose}>
          {t('live.close')}
        </Button>
      </div>
    </>
  );
}
