import { validate, type ValidationError } from 'class-validator';
import { invalidInput, type Issue } from './problem.ts';

/** Shape, length and format, as the input's class declares them. All that is wrong is told at once. */
export async function validateInput(input: object): Promise<void> {
  const errors = await validate(input, { forbidUnknownValues: false, stopAtFirstError: true });
  const issues = errors.flatMap((error) => issuesOf(error, 'input'));
  if (issues.length > 0) throw invalidInput(...issues);
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
