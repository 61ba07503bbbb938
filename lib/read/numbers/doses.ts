/** Whose dose: leukaemia is treated with many drugs, and 15 mg/m² of leucovorin is no misprint for blinatumomab's 15 µg/m². */
import type { Quantity } from './quantity.ts';

/** What may stand right before a dose without being the name of a drug. */
const NO_NAME =
  /^(?:blin\w*|drug|antibody|immunotherapy|infusions?|bispecific|dos\w+|course|cycle|treatment|then|than|from|with|about|around|only|just|exactly|daily|were|have|been|each|take[ns]?|took|gets?|gave|give[ns]?|receive[sd]?|contain\w*|administer\w*|require\w*|equal\w*|reach\w*|rate|level|amount|maximum|total|instead|patients|infants|babies|children|adults|that|this|their|single|fixed|flat|usual|standard|recommended|tolerated|roughly|approximately|nearly|almost|over|under|above|below|least|most|into|after|until|later|week|days?|body|surface|plus|which|what|said|says|also|still|again|initially|first|second)$/i;

/** Whether a dose stands straight after the name of another drug. */
export function isOthersDose({ start }: Quantity, text: string): boolean {
  const name = /(?:^|[\s;,.(])([A-Za-z]{4,}),? \(?$/.exec(text.slice(0, start))?.[1];
  return name !== undefined && !NO_NAME.test(name);
}
