/** The answer of a rule that can refuse: a value, or a closed set of coded reasons. */
export type Result<Value, Reason> = { ok: true; value: Value } | { ok: false; reason: Reason }

export const toOk = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })
export const toRefusal = <Reason>(reason: Reason): { ok: false; reason: Reason } => ({ ok: false, reason })
