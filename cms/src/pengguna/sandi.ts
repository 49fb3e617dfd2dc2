/** The shortest password, apart from the rules that know dictionaries: the form says it beforehand. */
export const MIN_SANDI = 12
