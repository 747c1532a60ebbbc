import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.tsx';

export function LanguageSwitch() {
  const { t } = useTranslation();
  const { language, speak } = useSession();
  return (
    <ToggleButtonGroup
      aria-label={t('language')}
      className="languages"
      disallowEmptySelection
      selectedKeys={[language]}
      onSelectionChange={(keys) => {
        const [chosen] = keys;
        if (typeof chosen === 'string') speak(chosen);
      }}
    >
      <ToggleButton id="nl" lang="nl">
        Nederlands
      </ToggleButton>
      <ToggleButton id="en" lang="en">
        English
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
