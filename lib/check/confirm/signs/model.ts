/**
 * A sum of small decision trees: how likely it is that a figure is a record's, given what speaks for it and against it. The
 * trees are fitted (`npm run fit`) on articles that people marked; here they are only read.
 */

/** A leaf, or what is looked at (its place in `signs`), the cut, and what follows below the cut and from it on. */
export type Tree = number | [at: number, cut: number, below: Tree, from: Tree];

/** What `npm run fit` writes. */
export interface Model {
  /** Names of the signs, in the order in which the trees count them. */
  signs: string[];
  /** From this probability on a figure is taken to be the record's. */
  enough: number;
  /** Log-odds before anything is known. */
  base: number;
  trees: Tree[];
}

function leafOf(tree: Tree, values: readonly number[]): number {
  let node = tree;
  while (typeof node !== 'number') node = (values[node[0]] as number) < node[1] ? node[2] : node[3];
  return node;
}

/** The probability, from 0 to 1; `values` in the order of the model's `signs`. */
export function likelihood({ base, trees }: Model, values: readonly number[]): number {
  let odds = base;
  for (const tree of trees) odds += leafOf(tree, values);
  return 1 / (1 + Math.exp(-odds));
}
