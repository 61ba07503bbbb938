/** What a published value is a value of: endpoint, group, population, and how sure it is. */
import type { Evidence } from '../lib/check/finding.ts';

/** Draws the facts of a record; beside another one only what tells it from that one, and its value. */
export function Facts({ evidence, besides }: { evidence: Evidence; besides?: Evidence | undefined }) {
  const what = endpointOf(evidence);
  const { group, population, value, study } = evidence;
  return (
    <dl class="facts">
      {what !== (besides && endpointOf(besides)) && <Fact term="Endpoint" text={what} />}
      {group !== besides?.group && <Fact term="Group" text={group} />}
      {population !== besides?.population && <Fact term="Population" text={population} />}
      {besides && study !== besides.study && <Fact term="Study" text={study} />}
      {besides && <Fact term="Result" text={[value, precision(evidence)].filter(Boolean).join(' · ')} />}
    </dl>
  );
}

/** How sure a value is: its interval and the number of patients. */
export function precision({ interval, n }: Evidence): string {
  return [interval, n === undefined ? undefined : `n\u00a0=\u00a0${n}`].filter(Boolean).join(' · ');
}

function endpointOf({ endpoint, time }: Evidence): string {
  return [endpoint, time].filter(Boolean).join(' ');
}

function Fact({ term, text }: { term: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
