import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, chosenTheme, themes } from './theme.ts';

export function ThemeSwitch() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(chosenTheme);
  const choose = (value: string) => {
    const theme = themes.find((known) => known === value) ?? 'system';
    chooseTheme(theme);
    setChosen(theme);
  };
  return (
    <label className="theme">
      {t('theme.label')}
      <select value={chosen} onChange={({ target }) => choose(target.value)}>
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {t(`theme.${theme}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
