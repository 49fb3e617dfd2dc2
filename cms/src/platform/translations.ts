/** Words of the admin that upstream has not translated yet; filled from the parts that are in use. */

export const terjemahan = { id: {} }
