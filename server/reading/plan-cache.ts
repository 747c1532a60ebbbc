import {
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
} from 'graphql';
import { LRUCache } from 'lru-cache';

/** A plan, and whether its text may serve the same selection again. */
interface Kept {
  readonly statement: { readonly isReusable: boolean };
}

const mostPerField = 64;
const plans = new WeakMap<FieldNode, LRUCache<string, Kept>>();
const variablesOfField = new WeakMap<FieldNode, readonly string[]>();

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

/**
 * Plans live as long as the document they are made of: whoever keeps parsed documents keeps their plans. A plan stands
 * for the values of the variables that its selection names (`@include`, arguments), and for what `key` adds.
 */
export function planOnce<Plan extends Kept>(info: Info, key: readonly unknown[], make: () => Plan): Plan {
  const [field] = info.fieldNodes;
  if (!field || info.fieldNodes.length > 1) return make();
  const variables = variablesOf(field, info).map((name) => [name, info.variableValues[name]]);
  const fullKey = JSON.stringify([key, variables]);
  const ofField = plans.get(field) ?? new LRUCache<string, Kept>({ max: mostPerField });
  // The kind of plan is the first part of every key: under one key all plans are of one shape.
  const found = ofField.get(fullKey) as Plan | undefined;
  if (found) return found;
  const plan = make();
  if (!plan.statement.isReusable) return plan;
  ofField.set(fullKey, plan);
  plans.set(field, ofField);
  return plan;
}

/** The variables that the selection below a field depends on, fragments included. */
function variablesOf(field: FieldNode, { fragments }: Info): readonly string[] {
  const known = variablesOfField.get(field);
  if (known) return known;
  const names = variablesIn(field.selectionSet ? [field.selectionSet] : [], fragments);
  variablesOfField.set(field, names);
  return names;
}

export function variablesIn(nodes: readonly ASTNode[], fragments: Info['fragments']): readonly string[] {
  const names = new Set<string>();
  const spread = new Set<string>();
  const collect = (node: ASTNode) => {
    visit(node, {
      Variable: ({ name }) => void names.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = fragments[name.value];
        if (!fragment || spread.has(name.value)) return;
        spread.add(name.value);
        collect(fragment.selectionSet);
      },
    });
  };
  for (const node of nodes) collect(node);
  return [...names].toSorted();
}

const fragmentsOfDocument = new WeakMap<DocumentNode, Record<string, FragmentDefinitionNode>>();

export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const known = fragmentsOfDocument.get(document);
  if (known) return known;
  const fragments = Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  fragmentsOfDocument.set(document, fragments);
  return fragments;
}
