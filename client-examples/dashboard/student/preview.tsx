import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import type { DataCategory, PartyReadsFragment, WhatIsThereFragment } from '../generated/graphql.ts';
import { readsExplanations } from '../team/reading-rules.ts';
import { useCategoryWords } from './category-words.ts';
import { useWhatIsRead, type Kind } from './what-is-read.ts';

interface Props {
  readonly route: WhatIsThereFragment;
  readonly party: PartyReadsFragment;
  readonly categories: readonly DataCategory[];
}

/** What stands there now, and would be read. */
export function Preview({ route, party, categories }: Props) {
  const { t } = useTranslation();
  const { name } = usePartyWords();
  const wordsOf = useCategoryWords(party);
  const read = useWhatIsRead(route, party);
  return (
    <div className="preview" data-testid="preview">
      <h4>{t('student.preview.title', { name: name(party) })}</h4>
      {categories.map((category) => {
        const kinds = read(category);
        return (
          <div key={category}>
            <strong>{wordsOf(category)}</strong>
            {kinds.length === 0 && <p className="quiet">{t('student.preview.nothing')}</p>}
            {kinds.map((kind) => (
              <OneKind key={kind.kind} {...kind} />
            ))}
            {category === 'NEEDS' && (
              <p className="quiet">
                {t(`student.preview.${readsExplanations(party) ? 'explanationToo' : 'explanation'}`)}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

function OneKind({ kind, texts, count }: Kind) {
  const { t } = useTranslation();
  // Of facts under one heading the category says enough.
  const heading = t(`student.preview.kind.${kind}`, { count, defaultValue: '' });
  return (
    <>
      {heading && <p className="quiet">{heading}</p>}
      {texts.length > 0 && (
        <ul>
          {[...new Set(texts)].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
}
