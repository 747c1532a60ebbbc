import { validate, type ValidationError } from 'class-validator';
import { badUserInput } from '../errors.ts';
import { invalidInput, type Issue } from './problem.ts';

/** Shape, length and format, as the input's class declares them. All that is wrong is told at once. */
export async function validateInput(input: object): Promise<void> {
  const issues = await issuesIn(input, 'input');
  if (issues.length > 0) throw invalidInput(...issues);
}

/** As `validateInput`, for a query: there is no problem among its answers, so a bad filter is an error. */
export async function validateFilter(filter: object): Promise<void> {
  const [issue] = await issuesIn(filter, 'filter');
  if (issue) throw badUserInput('BAD_FILTER', { path: issue.path, code: issue.code });
}

async function issuesIn(input: object, path: string): Promise<Issue[]> {
  const errors = await validate(input, { forbidUnknownValues: false, stopAtFirstError: true });
  return errors.flatMap((error) => issuesOf(error, path));
}

function issuesOf(error: ValidationError, parent: string): Issue[] {
  const path = `${parent}.${error.property}`;
  const own = Object.keys(error.constraints ?? {}).map((constraint): Issue => {
    const context: unknown = error.contexts?.[constraint];
    return { path, ...(isDeclared(context) ? context : { code: 'INVALID_FORMAT' }) };
  });
  return [...own, ...(error.children ?? []).flatMap((child) => issuesOf(child, path))];
}

function isDeclared(context: unknown): context is Pick<Issue, 'code' | 'parameters'> {
  return typeof context === 'object' && context !== null && 'code' in context && typeof context.code === 'string';
}
