/** Figures from samples. Pure. */

/** The value that this share (0 to 1) of the samples does not exceed. */
export function getPercentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const getMedian = (samples: readonly number[]): number => getPercentile(samples, 0.5)
