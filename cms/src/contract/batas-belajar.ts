/** Limits of learning that phones know as well; apart from the schemas, which are too heavy for their script. */

/** Questions to the tutor that one learner may send in a day; a phone keeps no more than that either. */
export const MAX_TANYA_HARI = 5
export const MIN_HURUF_TANYA = 10
export const MAX_HURUF_TANYA = 1_000
/** So long after the end of a timed test what comes late over a weak line still counts. */
export const TENGGANG_UJI_MS = 60_000
/** Why a tutor voided an attempt or gave another chance; the learner reads it. */
export const MIN_HURUF_ALASAN_TUTOR = 10
export const MAX_HURUF_ALASAN_TUTOR = 300
/** Why an account of a learner was joined or erased; kept in the audit trail. */
export const MIN_HURUF_ALASAN_KELOLA = 5
export const MAX_HURUF_ALASAN_KELOLA = 300
/** What a tutor writes at once. */
export const MAX_HURUF_JAWABAN = 2_000
