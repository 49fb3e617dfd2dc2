/** Names of the cookies: for this host alone, which browsers enforce by the first letters. */
export const AWALAN_KUE = '__Host-lewu'
/** The admin's session, named by Payload after the prefix. */
export const KUE_SESI = `${AWALAN_KUE}-token`
