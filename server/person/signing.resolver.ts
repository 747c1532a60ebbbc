import type { GraphQLResolveInfo } from 'graphql';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { PlanChangeResult } from '../../schema/plan-change-result.ts';
import { InPersonInput, SigningCodeInput, SigningCodeSetResult } from '../../schema/signing-code.ts';
import { Runs } from '../access/scope.ts';
import { answeredTo, changePlanInPerson, readAs, type PlanContext } from '../plan/change-plan.ts';
import { uuidIn } from '../plan/input.ts';
import { ExpectedVersion, Id, Input, RequestKey } from '../plan/mutation-arguments.ts';
import { invalidInput } from '../plan/problem.ts';
import { proposalAnswerInPerson } from '../plan/proposal-answer-in-person.command.ts';
import { spend } from '../spend.ts';
import { isCodeOf, traceOfCode } from './signing-code.ts';
import { requireFitCode, setting, signingCodeSet } from './signing-code-set.command.ts';

/** Each costs a slow hash: of one person, on each node. A meeting needs few. */
const codes = new RateLimiterMemory({ keyPrefix: 'codes', points: 30, duration: 60 }); // in 60 seconds

@Resolver()
export class SigningResolver {
  @Runs(signingCodeSet)
  @Mutation(() => SigningCodeSetResult, {
    description:
      "Sets the viewer's own code for signing in person, or another one in its place. It is kept as a slow hash, told to nobody, and good for nothing but `proposalAnswerInPerson`. Of a service account: FORBIDDEN.",
  })
  signingCodeSet(
    @Input(() => SigningCodeInput) input: SigningCodeInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const read = readAs('SigningCodeSaved', () => ({ isSet: true }));
    return answeredTo(context, info, input, async (viewer) => {
      requireFitCode(input);
      await spend(codes, viewer.personId);
      const known = typeof requestKey !== 'string' ? {} : { trace: await traceOfCode(input.code, viewer.personId) };
      return context.engine.begin(await setting(input.code), { input: known, requestKey }, viewer, (session, outcome) =>
        read(context, info, session, outcome),
      );
    });
  }

  @Runs(proposalAnswerInPerson)
  @Mutation(() => PlanChangeResult, {
    description:
      "The answer to a proposal of somebody who is there, on the viewer's device: as `proposalSignOff` by that person, with `method` IN_PERSON and `deviceOf` the viewer. It proves that somebody gave this person's code on this device at this moment, while the viewer was signed in on it. It does not prove that they read the lines, nor who typed the code: whoever knows another's code can give it, and a device can show other lines than it sends. Where that matters, let them sign under their own account. The viewer is told what they may read themselves, and nothing else. After 5 wrong tries a code rests for 15 minutes, after 20 in a row it is of no use until its owner sets another. Not now: SIGNED_ALREADY, PROPOSAL_CLOSED.",
  })
  proposalAnswerInPerson(
    @Id('id', 'The proposal.') id: string,
    @ExpectedVersion() expectedVersion: number,
    @Input(() => InPersonInput) input: InPersonInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { partyId, personId, code, ...answer } = input;
    return changePlanInPerson(context, info, proposalAnswerInPerson, {
      given: input,
      request: { id, expectedVersion, requestKey, input: answer, present: { partyId, personId } },
      async prove(viewer) {
        await spend(codes, viewer.personId);
        const ask = <Row extends object>(sql: string, values: readonly unknown[]) =>
          context.engine.apart<Row>(viewer, sql, values);
        const isTheirs = await isCodeOf(ask, uuidIn(personId, 'Person', 'input.personId'), code);
        if (!isTheirs) throw invalidInput({ path: 'input.code', code: 'NOT_ACCEPTED' });
      },
    });
  }
}
