import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly children: ReactNode;
  /** Takes it away; absent where it goes by itself. */
  readonly onClose?: () => void;
}

/** At the foot of the window, so that nothing moves from under a finger or an eye; read out after what is being read. */
export function NewsBar({ children, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <div className={children ? 'news-bar shown' : 'news-bar'}>
      <output data-testid="news">{children}</output>
      {children && onClose && (
        <Button className="plain" onPress={onClose}>
          {t('live.close')}
        </Button>
      )}
    </div>
  );
}
