/** What somebody typed as a name twice is one name: letters and spaces written otherwise are the same. Pure. */
export const toKunciNama = (nama: string): string => nama.trim().replace(/\s+/g, ' ').toLowerCase()
