import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { ConsentPurpose, ConsentText } from '../../schema/consent.ts';
import { Reads } from '../access/scope.ts';
import { text } from '../language/text.ts';
import type { ReadContext } from '../reading/read-context.ts';
import { consentTextVersions } from './consent-text.ts';

@Resolver()
export class ConsentTextResolver {
  @Reads('CARRIER')
  @Query(() => ConsentText, {
    description: "The current text for a purpose, in the request's language: shown to the student before they say yes.",
  })
  consentText(
    @Arg('purpose', () => ConsentPurpose, { description: 'What the consent is for.' }) purpose: ConsentPurpose,
    @Ctx() { language }: ReadContext,
  ): object {
    return { purpose, version: consentTextVersions[purpose], text: text(language, `consent:${purpose}`) };
  }
}
