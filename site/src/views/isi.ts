/** What the small parts of a page are made of. */

export type KartuView = { label: string; nilai: string; catatan: string }
export type FaktaView = { label: string; nilai: string }
