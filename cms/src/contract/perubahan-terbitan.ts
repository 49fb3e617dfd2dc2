/** What a new edition changes, told to whoever decides on it. */
export type PerubahanTerbitan = {
  judul: string
  butir: string[]
  /** For whom it will count, in the question before the step. */
  akibat: string
}
